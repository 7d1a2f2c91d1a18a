package dev.vibecast.cli.gallery;

import dev.vibecast.analysis.Decibels;
import dev.vibecast.analysis.SpectralFrames;
import dev.vibecast.analysis.SpectrumListener;

/**
 * Energy over time and pitch: time runs to the right, frequency upwards in octaves. Levels are
 * relative to the loudest spot, so that quiet layers can be seen too.
 */
final class Spectrogram implements SpectrumListener {

  /** Columns of the picture. */
  static final int WIDTH = 480;

  /** Rows of the picture. */
  static final int HEIGHT = 144;

  /** Frequency of the lowest row. */
  static final double LOWEST_HZ = 40;

  /** Frequency of the highest row. */
  static final double HIGHEST_HZ = 18_000;

  private static final double RANGE_DB = 80;

  private final double[][] power = new double[WIDTH][HEIGHT];
  private final int[] counts = new int[WIDTH];
  private final double[] edges = new double[HEIGHT + 1];
  private final long windows;
  private long heard;

  /** A picture of audio of this length. */
  Spectrogram(long frames) {
    windows = Math.max(1, (frames - SpectralFrames.WINDOW_FRAMES) / SpectralFrames.HOP_FRAMES + 1);
    for (int row = 0; row <= HEIGHT; row++) {
      double hz = LOWEST_HZ * Math.pow(HIGHEST_HZ / LOWEST_HZ, (double) row / HEIGHT);
      edges[row] = hz / SpectralFrames.BIN_HZ;
    }
  }

  @Override
  public void onSpectrum(double[] bins) {
    int column = (int) Math.min(WIDTH - 1, heard++ * WIDTH / windows);
    counts[column]++;
    for (int row = 0; row < HEIGHT; row++) {
      power[column][row] += meanPower(bins, edges[row], edges[row + 1]);
    }
  }

  /** Between two bins the power is read along the line that joins them. */
  private static double meanPower(double[] bins, double from, double to) {
    int first = (int) Math.ceil(from);
    int last = (int) Math.floor(to);
    if (first > last) {
      int below = (int) from;
      double share = (from + to) / 2 - below;
      return bins[below] * (1 - share) + bins[below + 1] * share;
    }
    double sum = 0;
    for (int bin = first; bin <= last; bin++) {
      sum += bins[bin];
    }
    return sum / (last - first + 1);
  }

  /** The picture as a PNG. */
  byte[] png() {
    double[][] levels = levelsDb();
    double loudest = Decibels.FLOOR_DB;
    for (double[] column : levels) {
      for (double level : column) {
        loudest = Math.max(loudest, level);
      }
    }
    byte[] pixels = new byte[WIDTH * HEIGHT];
    for (int x = 0; x < WIDTH; x++) {
      for (int y = 0; y < HEIGHT; y++) {
        double share = (levels[x][HEIGHT - 1 - y] - loudest) / RANGE_DB + 1;
        boolean silent = loudest <= Decibels.FLOOR_DB;
        pixels[y * WIDTH + x] = (byte) (silent ? 0 : Math.clamp(Math.round(255 * share), 0, 255));
      }
    }
    return HeatPng.encode(pixels, WIDTH, HEIGHT);
  }

  /** Columns that no window fell on repeat the one before. */
  private double[][] levelsDb() {
    double[][] levels = new double[WIDTH][HEIGHT];
    for (int x = 0; x < WIDTH; x++) {
      for (int row = 0; row < HEIGHT; row++) {
        levels[x][row] =
            counts[x] > 0
                ? Decibels.ofPower(power[x][row] / counts[x])
                : x > 0 ? levels[x - 1][row] : Decibels.FLOOR_DB;
      }
    }
    return levels;
  }
}
