package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.StereoBlock;
import java.util.Arrays;

/**
 * Integrated loudness of ITU-R BS.1770-5: K-weighting, blocks of 400 ms every 100 ms, gates at −70
 * LUFS and 10 LU below the mean. For material in 48 kHz quanta.
 */
public final class LoudnessMeter {

  private static final int STEP_FRAMES = 4800;
  private static final double ABSOLUTE_GATE = power(-70);

  private final Biquad[] shelf = {Biquad.shelf(), Biquad.shelf()};
  private final Biquad[] high = {Biquad.highPass(), Biquad.highPass()};
  private double[] steps = new double[64];
  private int count;
  private int filled;

  /** Measures one quantum. */
  public void add(StereoBlock block) {
    for (int i = 0; i < StereoBlock.FRAMES; i++) {
      double l = high[0].next(shelf[0].next(block.left[i]));
      double r = high[1].next(shelf[1].next(block.right[i]));
      steps[count] += l * l + r * r;
      if (++filled == STEP_FRAMES) {
        endStep();
      }
    }
  }

  private void endStep() {
    filled = 0;
    count++;
    if (count == steps.length) {
      steps = Arrays.copyOf(steps, 2 * count);
    }
  }

  /** Loudness in LUFS so far; −100 if nothing passed the gate. */
  public double lufs() {
    double mean = gatedMean(ABSOLUTE_GATE);
    double gated = gatedMean(Math.max(ABSOLUTE_GATE, mean / 10));
    return gated <= 0 ? -100 : -.691 + 10 * StrictMath.log10(gated);
  }

  private double gatedMean(double gate) {
    double sum = 0;
    int blocks = 0;
    for (int i = 0; i + 4 <= count; i++) {
      double power = (steps[i] + steps[i + 1] + steps[i + 2] + steps[i + 3]) / (4 * STEP_FRAMES);
      if (power > gate) {
        sum += power;
        blocks++;
      }
    }
    return blocks == 0 ? 0 : sum / blocks;
  }

  private static double power(double lufs) {
    return StrictMath.pow(10, (lufs + .691) / 10);
  }
}
