package dev.vibecast.analysis;

/**
 * Largest magnitude of one channel at four times its rate.
 *
 * <p>Source: ITU-R BS.1770-4, Annex 2: 48-tap interpolating FIR in four phases of twelve. The
 * fourth and third phase are the first and second in reverse.
 */
final class OversampledPeak {

  private static final int TAPS = 12;
  private static final int BLOCK_FRAMES = 64;

  private static final double[] PHASE_0 = {
    0.0017089843750, 0.0109863281250, -0.0196533203125, 0.0332031250000,
    -0.0594482421875, 0.1373291015625, 0.9721679687500, -0.1022949218750,
    0.0476074218750, -0.0266113281250, 0.0148925781250, -0.0083007812500
  };

  private static final double[] PHASE_1 = {
    -0.0291748046875, 0.0292968750000, -0.0517578125000, 0.0891113281250,
    -0.1665039062500, 0.4650878906250, 0.7797851562500, -0.2003173828125,
    0.1015625000000, -0.0582275390625, 0.0330810546875, -0.0189208984375
  };

  /** No phase raises a peak by more: the sum of the magnitudes of {@link #PHASE_1}, rounded up. */
  private static final double HIGHEST_GAIN = 2.03;

  private final double[] window = new double[TAPS - 1 + BLOCK_FRAMES];
  private double samplePeak;
  private double truePeak;

  void add(float[] samples, int frames) {
    for (int at = 0; at < frames; at += BLOCK_FRAMES) {
      addBlock(samples, at, Math.min(BLOCK_FRAMES, frames - at));
    }
  }

  private void addBlock(float[] samples, int from, int count) {
    for (int i = 0; i < count; i++) {
      window[TAPS - 1 + i] = samples[from + i];
    }
    double highest = 0;
    for (int i = 0; i < TAPS - 1 + count; i++) {
      highest = Math.max(highest, Math.abs(window[i]));
    }
    samplePeak = Math.max(samplePeak, highest);
    if (highest * HIGHEST_GAIN > truePeak) {
      interpolate(count);
    }
    System.arraycopy(window, count, window, 0, TAPS - 1);
  }

  private void interpolate(int count) {
    double peak = truePeak;
    for (int i = 0; i < count; i++) {
      double y0 = 0;
      double y1 = 0;
      double y2 = 0;
      double y3 = 0;
      for (int tap = 0; tap < TAPS; tap++) {
        double forward = window[i + TAPS - 1 - tap];
        double backward = window[i + tap];
        y0 += PHASE_0[tap] * forward;
        y1 += PHASE_1[tap] * forward;
        y2 += PHASE_1[tap] * backward;
        y3 += PHASE_0[tap] * backward;
      }
      double outer = Math.max(Math.abs(y0), Math.abs(y3));
      double inner = Math.max(Math.abs(y1), Math.abs(y2));
      peak = Math.max(peak, Math.max(outer, inner));
    }
    truePeak = peak;
  }

  /** Largest sample so far, 0 or more. */
  double samplePeak() {
    return samplePeak;
  }

  /** Largest interpolated value or sample so far, 0 or more. */
  double truePeak() {
    return Math.max(truePeak, samplePeak);
  }
}
