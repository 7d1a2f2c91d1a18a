package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.SpectralFrames;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.StereoMeter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How alike the two most alike stretches of 30 s of a passage are that do not overlap: the cosine
 * of their harmony, timbre and rhythm, half second by half second. After Foote, "Visualizing music
 * and audio using self-similarity" (ACM Multimedia 1999). A loop gives 1, unrelated music about 0.
 */
public final class Repetition {

  /**
   * Windows start a whole number of times a cell, so that a loop of whole cells is found exactly.
   */
  private static final int HOP_FRAMES = 1000;

  private static final int WINDOWS_PER_CELL = StereoMeter.SAMPLE_RATE_HZ / 2 / HOP_FRAMES;
  private static final int BLOCK_CELLS = 60;
  private static final int BANDS = 20;
  private static final int FEATURES = 12 + BANDS + 1;

  private final List<double[]> windows = new ArrayList<>();
  private final int[] pitchClass = new int[SpectralFrames.BINS];
  private final int[] band = new int[SpectralFrames.BINS];
  private double[] before = new double[SpectralFrames.BINS];

  private Repetition() {
    Arrays.fill(pitchClass, -1);
    Arrays.fill(band, -1);
    for (int bin = 2; bin < 1700; bin++) {
      double hz = bin * SpectralFrames.BIN_HZ;
      band[bin] = Math.min(BANDS - 1, (int) (BANDS * Math.log(bin / 2.0) / Math.log(850)));
      if (hz > 55 && hz < 2100) {
        pitchClass[bin] =
            Math.floorMod((int) Math.rint(69 + 12 * Math.log(hz / 440) / Math.log(2)), 12);
      }
    }
  }

  /** −1…1; −1 for passages shorter than 60 s. */
  public static double of(StereoBlock audio) {
    Repetition heard = new Repetition();
    new SpectralFrames(List.of(heard::add), SpectralFrames.WINDOW_FRAMES, HOP_FRAMES)
        .accept(audio.left(), audio.right(), audio.frames());
    return mostAlike(standardised(heard.cells()));
  }

  private void add(double[] power) {
    double[] features = new double[FEATURES];
    double[] now = new double[power.length];
    double pitched = 1e-12;
    for (int bin = 2; bin < 1700; bin++) {
      now[bin] = Math.log1p(200 * Math.sqrt(power[bin]));
      features[12 + band[bin]] += now[bin];
      features[12 + BANDS] += Math.max(0, now[bin] - before[bin]);
      if (pitchClass[bin] >= 0) {
        features[pitchClass[bin]] += power[bin];
        pitched += power[bin];
      }
    }
    for (int k = 0; k < 12; k++) {
      features[k] /= pitched;
    }
    before = now;
    windows.add(features);
  }

  private double[][] cells() {
    double[][] cells = new double[windows.size() / WINDOWS_PER_CELL][FEATURES];
    for (int c = 0; c < cells.length; c++) {
      for (int w = 0; w < WINDOWS_PER_CELL; w++) {
        double[] window = windows.get(c * WINDOWS_PER_CELL + w);
        for (int f = 0; f < FEATURES; f++) {
          cells[c][f] += window[f] / WINDOWS_PER_CELL;
        }
      }
    }
    return cells;
  }

  private static double[][] standardised(double[][] cells) {
    for (int f = 0; f < FEATURES; f++) {
      int feature = f;
      double mean = Arrays.stream(cells).mapToDouble(c -> c[feature]).average().orElse(0);
      double variance =
          Arrays.stream(cells)
              .mapToDouble(c -> (c[feature] - mean) * (c[feature] - mean))
              .average()
              .orElse(0);
      for (double[] cell : cells) {
        cell[f] = (cell[f] - mean) / (Math.sqrt(variance) + 1e-9);
      }
    }
    return cells;
  }

  private static double mostAlike(double[][] cells) {
    double most = -1;
    for (int i = 0; i + 2 * BLOCK_CELLS <= cells.length; i += 4) {
      for (int j = i + BLOCK_CELLS; j + BLOCK_CELLS <= cells.length; j++) {
        most = Math.max(most, cosine(cells, i, j));
      }
    }
    return most;
  }

  private static double cosine(double[][] cells, int i, int j) {
    double ab = 0;
    double aa = 1e-9;
    double bb = 1e-9;
    for (int c = 0; c < BLOCK_CELLS; c++) {
      for (int f = 0; f < FEATURES; f++) {
        double a = cells[i + c][f];
        double b = cells[j + c][f];
        ab += a * b;
        aa += a * a;
        bb += b * b;
      }
    }
    return ab / Math.sqrt(aa * bb);
  }
}
