package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Lanes;
import dev.vibecast.synth.dsp.OnePole;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Tempo-synced echo whose two lines feed each other, so repeats cross the image. Labels are decay
 * times, equal at all tempi; the loop loses lows and highs at every pass.
 */
public final class Echo {

  private static final int N = StereoBlock.FRAMES;
  private static final int SIZE = 1 << 16;
  private static final double[] T60_S = {.3, 1, 2.2, 5, 18};
  private static final double[] RETURN_DB = {-80, -20, -15, -11, -10};
  private static final double[] LEFT_BEATS = {.5, .5, .75, .75, 1.5};
  private static final double[] RIGHT_BEATS = {.5, .5, 1, 1, 2};

  private static final OnePole LOW = OnePole.highPass(150);

  private final Ring left = new Ring(SIZE);
  private final Ring right = new Ring(SIZE);
  private final StereoBlock tap = new StereoBlock();
  private final OnePole high;
  private final int leftFrames;
  private final int rightFrames;
  private final float leftGain;
  private final float rightGain;
  private final float wet;
  private final double t60S;
  private final float[] lowStates = new float[2];
  private final float[] highStates = new float[2];

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
    high = OnePole.lowPass(label == 4 ? 3500 : 5000);
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
    System.arraycopy(left.frames, left.behind(leftFrames), tap.left, 0, N);
    System.arraycopy(right.frames, right.behind(rightFrames), tap.right, 0, N);
    LOW.process(lowStates, tap);
    high.process(highStates, tap);
    Lanes.ACTIVE.mix(tap.right, io.left, N, rightGain, 0f);
    Lanes.ACTIVE.mix(tap.left, io.right, N, leftGain, 0f);
    left.write(io.left);
    right.write(io.right);
    System.arraycopy(tap.left, 0, io.left, 0, N);
    System.arraycopy(tap.right, 0, io.right, 0, N);
    io.scale(wet, wet);
  }
}
