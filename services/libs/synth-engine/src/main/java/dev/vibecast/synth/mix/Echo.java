package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.OnePole;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Tempo-synced echo whose two lines feed each other, so repeats cross the image. Labels are decay
 * times, equal at all tempi; the loop loses lows and highs at every pass.
 */
public final class Echo {

  private static final int N = StereoBlock.FRAMES;
  private static final int SIZE = 1 << 16;
  private static final int MASK = SIZE - 1;
  private static final double[] T60_S = {.3, 1, 2.2, 5, 18};
  private static final double[] RETURN_DB = {-80, -20, -15, -11, -10};
  private static final double[] LEFT_BEATS = {.5, .5, .75, .75, 1.5};
  private static final double[] RIGHT_BEATS = {.5, .5, 1, 1, 2};

  private final float[] left = new float[SIZE];
  private final float[] right = new float[SIZE];
  private final StereoBlock tap = new StereoBlock();
  private final OnePole low = new OnePole(150);
  private final OnePole high;
  private final int leftFrames;
  private final int rightFrames;
  private final float leftGain;
  private final float rightGain;
  private final float wet;
  private final double t60S;
  private int at;

  /**
   * An echo for a label and a tempo.
   *
   * @param index 0 none … 4 infinite
   * @param beatFrames frames in a beat
   */
  public Echo(double index, double beatFrames) {
    int label = (int) Math.rint(index);
    leftFrames = delay(LEFT_BEATS[label] * beatFrames);
    rightFrames = delay(RIGHT_BEATS[label] * beatFrames);
    t60S = read(T60_S, index);
    double t60 = t60S;
    leftGain = (float) Math.min(.92, Exp2.gain(-60 * leftFrames / (48_000 * t60)));
    rightGain = (float) Math.min(.92, Exp2.gain(-60 * rightFrames / (48_000 * t60)));
    wet = index < .01 ? 0f : (float) Exp2.gain(read(RETURN_DB, Math.max(.3, index)));
    high = new OnePole(label == 4 ? 3500 : 5000);
  }

  private static int delay(double frames) {
    double d = frames;
    while (d > 48_000) {
      d /= 2;
    }
    return (int) Math.rint(d);
  }

  private static double read(double[] table, double index) {
    int i = Math.min((int) index, table.length - 2);
    return table[i] + (index - i) * (table[i + 1] - table[i]);
  }

  /** Time in which repeats fall by 60 dB. */
  public double t60S() {
    return t60S;
  }

  /** Whether anything can come back. */
  public boolean silent() {
    return wet == 0f;
  }

  /** Replaces the send by the returned repeats. */
  public void process(StereoBlock io) {
    for (int i = 0; i < N; i++) {
      tap.left[i] = left[(at + i - leftFrames) & MASK];
      tap.right[i] = right[(at + i - rightFrames) & MASK];
    }
    low.highPass(tap.left, tap.right, N);
    high.lowPass(tap.left, tap.right, N);
    for (int i = 0; i < N; i++) {
      left[(at + i) & MASK] = io.left[i] + rightGain * tap.right[i];
      right[(at + i) & MASK] = io.right[i] + leftGain * tap.left[i];
      io.left[i] = tap.left[i] * wet;
      io.right[i] = tap.right[i] * wet;
    }
    at = (at + N) & MASK;
  }
}
