package dev.vibecast.synth.dsp;

import java.util.Arrays;

/**
 * Sum of band-limited saws and pulses over one quantum. All naive saws together are one straight
 * line and a staircase that falls where one of them turns over, so twenty detuned saws cost little
 * more than one. Around each step the four-point BLEP of Välimäki, Pekonen and Nam, "Perceptually
 * informed synthesis of bandlimited classical waveforms using integrated polynomial interpolation"
 * (JASA 2012), takes the aliases away.
 *
 * <p>Phases belong to index 0 and are 32-bit, increments are positive, gains may be negative.
 */
public final class SawBank {

  private static final int N = StereoBlock.FRAMES;
  private static final double TURN = 0x1p32;
  private static final double HALF_TURN = 0x1p31;

  private final float[] leftSteps = new float[N];
  private final float[] rightSteps = new float[N];
  private final float[] leftFix = new float[N];
  private final float[] rightFix = new float[N];
  private double leftStart;
  private double rightStart;
  private double leftSlope;
  private double rightSlope;

  /** Adds a rising saw. */
  public void add(int phase, int inc, float leftGain, float rightGain) {
    double start = phase * 0x1p-31;
    double slope = inc * 0x1p-31;
    leftStart += start * leftGain;
    rightStart += start * rightGain;
    leftSlope += slope * leftGain;
    rightSlope += slope * rightGain;
    double perFrame = 1.0 / inc;
    double period = TURN * perFrame;
    for (double wrap = -(phase + HALF_TURN) * perFrame; wrap < N + 2; wrap += period) {
      if (wrap > -2) {
        turnOver(wrap, leftGain, rightGain);
      }
    }
  }

  /** Adds a pulse without its mean: the difference of two saws. */
  public void addPulse(int phase, int inc, double width, float leftGain, float rightGain) {
    add(phase, inc, leftGain, rightGain);
    add(phase + (int) (long) (width * TURN), inc, -leftGain, -rightGain);
  }

  private void turnOver(double wrap, float leftGain, float rightGain) {
    int after = (int) Math.ceil(wrap);
    if (after > 0 && after < N) {
      leftSteps[after] -= 2f * leftGain;
      rightSteps[after] -= 2f * rightGain;
    }
    float x = (float) (after - wrap);
    fix(after - 2, -before(2f - x), leftGain, rightGain);
    fix(after - 1, -near(1f - x), leftGain, rightGain);
    fix(after, near(x), leftGain, rightGain);
    fix(after + 1, before(x + 1f), leftGain, rightGain);
  }

  private void fix(int frame, float residual, float leftGain, float rightGain) {
    if (frame >= 0 && frame < N) {
      leftFix[frame] += residual * leftGain;
      rightFix[frame] += residual * rightGain;
    }
  }

  /** Residual one to two frames from a fall by 2. */
  private static float before(float distance) {
    float u = 2f - distance;
    return u * u * u * u * (1f / 12);
  }

  /** Residual less than a frame from a fall by 2. */
  private static float near(float distance) {
    float d = distance;
    return 1f - d * (4f / 3) + d * d * d * (2f / 3) - d * d * d * d * .25f;
  }

  /** Writes the sum to a channel, by the left gains, and forgets it, the right one too. */
  public void writeTo(float[] out) {
    writeLeft(out);
    Arrays.fill(rightSteps, 0f);
    Arrays.fill(rightFix, 0f);
    rightStart = 0;
    rightSlope = 0;
  }

  private void writeLeft(float[] out) {
    Lanes.ACTIVE.stairs(leftSteps, leftFix, out, (float) leftStart, (float) leftSlope);
    leftStart = 0;
    leftSlope = 0;
  }

  /** Writes the sum to two channels and forgets it. */
  public void writeTo(float[] left, float[] right) {
    writeLeft(left);
    Lanes.ACTIVE.stairs(rightSteps, rightFix, right, (float) rightStart, (float) rightSlope);
    rightStart = 0;
    rightSlope = 0;
  }
}
