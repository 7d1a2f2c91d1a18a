package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoMeter;

/**
 * A signal at a quarter of its rate, for everything that is heard as pitch: windows of the same
 * length in seconds cost a quarter. Ideal low-pass at 5.6 kHz under a Blackman window of 64 taps
 * (F. J. Harris, "On the use of windows for harmonic analysis", 1978); up to 4.5 kHz flat within .1
 * dB, and what folds down to below 4.5 kHz is 60 dB down.
 */
final class QuarterRate {

  static final int FACTOR = 4;
  static final double HZ = (double) StereoMeter.SAMPLE_RATE_HZ / FACTOR;

  private static final int HALF_TAPS = 32;
  private static final int BLOCK = 1024;
  private static final double CUTOFF_HZ = 5600;
  private static final float[] TAPS = taps();

  private QuarterRate() {}

  /** Sums tap by tap over a block, each phase of the samples in a row: loops that vectorise. */
  static float[] of(float[] samples) {
    float[] out = new float[samples.length / FACTOR];
    float[][] phases = phases(samples, out.length + 2 * HALF_TAPS / FACTOR);
    for (int from = 0; from < out.length; from += BLOCK) {
      int to = Math.min(out.length, from + BLOCK);
      for (int tap = 0; tap < 2 * HALF_TAPS; tap++) {
        add(out, phases[tap % FACTOR], tap / FACTOR, TAPS[tap], from, to);
      }
    }
    return out;
  }

  private static void add(float[] out, float[] phase, int shift, float gain, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] += gain * phase[i + shift];
    }
  }

  /**
   * Every fourth sample from the first, second, third and fourth, behind half the taps' silence.
   */
  private static float[][] phases(float[] samples, int length) {
    float[][] phases = new float[FACTOR][length];
    int lead = HALF_TAPS / FACTOR;
    int whole = Math.min(length - lead, samples.length / FACTOR);
    for (int phase = 0; phase < FACTOR; phase++) {
      float[] row = phases[phase];
      for (int i = 0; i < whole; i++) {
        row[lead + i] = samples[FACTOR * i + phase];
      }
    }
    return phases;
  }

  private static float[] taps() {
    float[] taps = new float[2 * HALF_TAPS];
    double sum = 0;
    for (int tap = 0; tap < taps.length; tap++) {
      double x = tap - HALF_TAPS;
      double angle = 2 * Math.PI * CUTOFF_HZ / StereoMeter.SAMPLE_RATE_HZ * x;
      double place = Math.PI * x / HALF_TAPS;
      double blackman = .42 + .5 * Math.cos(place) + .08 * Math.cos(2 * place);
      taps[tap] = (float) ((x == 0 ? 1 : Math.sin(angle) / angle) * blackman);
      sum += taps[tap];
    }
    for (int tap = 0; tap < taps.length; tap++) {
      taps[tap] /= (float) sum;
    }
    return taps;
  }
}
