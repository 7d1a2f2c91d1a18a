package dev.vibecast.synth.dsp;

import java.util.Arrays;

/**
 * Sum of band-limited saws and pulses. All naive saws together are one straight line and a
 * staircase that falls where one of them turns over, so twenty detuned saws cost little more than
 * one. Around each step the four-point BLEP of Välimäki, Pekonen and Nam, "Perceptually informed
 * synthesis of bandlimited classical waveforms using integrated polynomial interpolation" (JASA
 * 2012), takes the aliases away.
 *
 * <p>Phases belong to index 0 and are 32-bit, increments are positive, gains may be negative.
 */
public final class SawBank {

  /**
   * Polynomials of the place of a fall by 2 between two frames: five rows of coefficients, lowest
   * first, for the frames two and one before the fall and the two behind it, each for left and
   * right.
   */
  static final float[] RESIDUALS =
      lanes(
          new double[] {0, -1 / 12., 1, 1 / 12.},
          new double[] {0, -1 / 3., -4 / 3., -1 / 3.},
          new double[] {0, -1 / 2., 0, 1 / 2.},
          new double[] {0, -1 / 3., 2 / 3., -1 / 3.},
          new double[] {-1 / 12., 1 / 4., -1 / 4., 1 / 12.});

  /** Frames of room on both sides for what a step just outside does. */
  private static final int MARGIN = 8;

  private static final double TURN = 0x1p32;
  private static final double HALF_TURN = 0x1p31;

  private final float[] steps;
  private final float[] fix;
  private double leftStart;
  private double rightStart;
  private double leftSlope;
  private double rightSlope;
  private int count;

  /** An empty bank for at most so many frames at a time. */
  public SawBank(int mostFrames) {
    steps = new float[2 * (mostFrames + 2 * MARGIN)];
    fix = new float[2 * (mostFrames + 2 * MARGIN)];
  }

  private static float[] lanes(double[]... rows) {
    float[] lanes = new float[8 * rows.length];
    for (int k = 0; k < lanes.length; k++) {
      lanes[k] = (float) rows[k / 8][k % 8 / 2];
    }
    return lanes;
  }

  /** Begins a sum over so many frames, a multiple of eight. */
  public void begin(int frames) {
    count = frames;
  }

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
    double wrap = -(phase + HALF_TURN) * perFrame;
    while (wrap <= -2) {
      wrap += period;
    }
    Lanes.ACTIVE.falls(steps, fix, MARGIN, count, wrap, period, leftGain, rightGain);
  }

  /** Adds a pulse without its mean: the difference of two saws. */
  public void addPulse(int phase, int inc, double width, float leftGain, float rightGain) {
    add(phase, inc, leftGain, rightGain);
    add(phase + (int) (long) (width * TURN), inc, -leftGain, -rightGain);
  }

  /** Writes the sum of the left gains to a channel and forgets everything. */
  public void writeTo(float[] out) {
    writeTo(out, null);
  }

  /** Writes the sums to two channels, or to the left one if the other is null, and forgets them. */
  public void writeTo(float[] left, float[] right) {
    Lanes.ACTIVE.stairs(
        steps,
        fix,
        MARGIN,
        count,
        left,
        (float) leftStart,
        (float) leftSlope,
        right,
        (float) rightStart,
        (float) rightSlope);
    Arrays.fill(steps, 2 * (MARGIN + count), 2 * (MARGIN + count + 4), 0f);
    Arrays.fill(fix, 2 * (MARGIN + count), 2 * (MARGIN + count + 4), 0f);
    leftStart = 0;
    rightStart = 0;
    leftSlope = 0;
    rightSlope = 0;
  }
}
