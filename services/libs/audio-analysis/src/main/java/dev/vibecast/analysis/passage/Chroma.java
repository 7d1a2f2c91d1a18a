package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.SpectralFrames;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.StereoMeter;
import java.util.List;

/**
 * How strong each pitch class is in a passage. After Fujishima, "Realtime chord recognition of
 * musical sound" (ICMC 1999), on peaks of long windows, so that a low semitone is resolved, and on
 * amplitudes, so that the loudest note does not hide the others.
 *
 * @param bass twelve shares from C up, of peaks from 30 to 130 Hz; their sum is 1, or 0 in silence
 * @param tenor the same from 130 to 1000 Hz
 */
public record Chroma(double[] bass, double[] tenor) {

  private static final int WINDOW_FRAMES = 32_768;
  private static final double BIN_HZ = (double) StereoMeter.SAMPLE_RATE_HZ / WINDOW_FRAMES;
  private static final double LOWEST_HZ = 30;
  private static final double SPLIT_HZ = 130;
  private static final double HIGHEST_HZ = 1000;

  /** Farther than this from the tempered pitch a peak belongs to no class, semitones. */
  private static final double WIDEST_DETUNE = .4;

  /** Measures a passage of .7 s or more, tuned to A = 440 Hz. */
  public static Chroma of(StereoBlock audio) {
    Chroma chroma = new Chroma(new double[12], new double[12]);
    new SpectralFrames(List.of(chroma::add), WINDOW_FRAMES, WINDOW_FRAMES / 2)
        .accept(audio.left(), audio.right(), audio.frames());
    normalise(chroma.bass);
    normalise(chroma.tenor);
    return chroma;
  }

  private void add(double[] power) {
    for (int bin = (int) (LOWEST_HZ / BIN_HZ); bin < HIGHEST_HZ / BIN_HZ; bin++) {
      if (SpectralPeak.at(power, bin)) {
        add(SpectralPeak.place(power, bin) * BIN_HZ, Math.sqrt(power[bin]));
      }
    }
  }

  private void add(double hz, double amplitude) {
    double pitch = 69 + 12 * Math.log(hz / 440) / Math.log(2);
    double nearest = Math.rint(pitch);
    if (Math.abs(pitch - nearest) < WIDEST_DETUNE) {
      (hz < SPLIT_HZ ? bass : tenor)[Math.floorMod((int) nearest, 12)] += amplitude;
    }
  }

  private static void normalise(double[] x) {
    double sum = 0;
    for (double v : x) {
      sum += v;
    }
    for (int k = 0; k < x.length && sum > 0; k++) {
      x[k] /= sum;
    }
  }
}
