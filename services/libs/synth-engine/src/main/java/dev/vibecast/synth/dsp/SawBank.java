package dev.vibecast.synth.dsp;

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

  private static final double TURN = 0x1p32;
  private static final double HALF_TURN = 0x1p31;

  private final Staircase left;
  private final Staircase right;
  private boolean stereo;
  private int count;

  /** An empty bank for at most so many frames at a time. */
  public SawBank(int mostFrames) {
    left = new Staircase(mostFrames);
    right = new Staircase(mostFrames);
  }

  /** Begins a sum over so many frames, a multiple of eight; without stereo right gains are idle. */
  public void begin(int frames, boolean inStereo) {
    count = frames;
    stereo = inStereo;
  }

  /** Adds a rising saw. */
  public void add(int phase, int inc, float leftGain, float rightGain) {
    double start = phase * 0x1p-31;
    double slope = inc * 0x1p-31;
    left.line(start * leftGain, slope * leftGain);
    if (stereo) {
      right.line(start * rightGain, slope * rightGain);
    }
    double perFrame = 1.0 / inc;
    double period = TURN * perFrame;
    double wrap = -(phase + HALF_TURN) * perFrame;
    while (wrap <= -2) {
      wrap += period;
    }
    for (; wrap < count + 2; wrap += period) {
      turnOver(wrap, leftGain, rightGain);
    }
  }

  /** Adds a pulse without its mean: the difference of two saws. */
  public void addPulse(int phase, int inc, double width, float leftGain, float rightGain) {
    add(phase, inc, leftGain, rightGain);
    add(phase + (int) (long) (width * TURN), inc, -leftGain, -rightGain);
  }

  private void turnOver(double wrap, float leftGain, float rightGain) {
    int after = (int) Math.ceil(wrap);
    float x = (float) (after - wrap);
    float first = -before(2f - x);
    float second = -near(1f - x);
    float third = near(x);
    float fourth = before(x + 1f);
    left.fall(after, leftGain, first, second, third, fourth);
    if (stereo) {
      right.fall(after, rightGain, first, second, third, fourth);
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

  /** Writes the sum of the left gains to a channel and forgets it. */
  public void writeTo(float[] out) {
    left.writeTo(out, count);
  }

  /** Writes the sums to two channels and forgets them. */
  public void writeTo(float[] outLeft, float[] outRight) {
    left.writeTo(outLeft, count);
    right.writeTo(outRight, count);
  }
}
