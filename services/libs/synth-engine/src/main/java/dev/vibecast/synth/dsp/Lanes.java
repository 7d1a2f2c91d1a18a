package dev.vibecast.synth.dsp;

/**
 * The inner loops of the engine, each over one quantum of 64 frames from index 0. There are two
 * implementations, eight lanes wide and scalar, that give the same bits: every operation is done
 * lane by lane in the same order, nothing is fused, and no sum depends on the width of the machine.
 *
 * <p>A gain that moves is given by its value at index 0 and its change per frame. Phases are
 * 32-bit, a full turn is 2^32. Buffers do not overlap unless a parameter is named {@code io}.
 */
public interface Lanes {

  /** Frames in a quantum. */
  int FRAMES = StereoBlock.FRAMES;

  /** What this JVM runs: vectors where it has them, else the scalar twin. */
  Lanes ACTIVE = LanesChoice.choose();

  /** Writes a straight line plus the running sum of steps plus a fix; clears steps and fix. */
  void stairs(float[] steps, float[] fix, float[] out, float start, float slope);

  /** Adds a naive triangle. */
  void triangle(float[] out, int phase, int inc, float gain);

  /** Adds a sine, exact to 1e-6. */
  void sine(float[] out, int phase, int inc, float gain, float slope);

  /** Adds one sine to two channels. */
  void sine(
      float[] left,
      float[] right,
      int phase,
      int inc,
      float leftGain,
      float leftSlope,
      float rightGain,
      float rightSlope);

  /** Adds a sine whose phase another sine moves by {@code index} half turns. */
  void phaseModulated(
      float[] out,
      int carrierPhase,
      int carrierInc,
      int modulatorPhase,
      int modulatorInc,
      float index,
      float indexSlope,
      float gain,
      float slope);

  /** Writes white noise, −1…1; {@code frame} belongs to index 0. */
  void white(float[] out, int seed, int frame);

  /** Replaces a signal by its filtered form; the state has {@link Response#STATE_FLOATS}. */
  void filter(Response response, float[] state, float[] io);

  /** Adds the filtered form of a signal times a gain. */
  void filterAdd(Response response, float[] state, float[] in, float[] out, float gain);

  /** One-pole filter in place; returns its next state. */
  float onePole(OnePole filter, float state, float[] io);

  /** One-pole filter of two channels in place; the states are those of left and right. */
  void onePole(OnePole filter, float[] states, StereoBlock io);

  /**
   * Sixteen leaky one-pole filters, whose output is their state, from rings into blocks.
   *
   * @param ats where each ring is read, contiguous
   */
  void damp(OnePole[] filters, float[] states, float[][] rings, int[] ats, float[][] outs);

  /** Adds a signal times a moving gain. */
  void mix(float[] in, float[] out, float gain, float slope);

  /** Adds a mono signal times a moving gain to two channels. */
  void pan(
      float[] in,
      float[] left,
      float[] right,
      float gain,
      float slope,
      float leftGain,
      float rightGain);

  /** Multiplies by a moving gain. */
  void scale(float[] io, float gain, float slope);

  /** Multiplies one buffer by another. */
  void multiply(float[] io, float[] gains);

  /** x/√(1+x²). */
  void softClip(float[] io, float drive, float makeUp);

  /**
   * Saturation of the residual with its antiderivative, see the mix's saturator.
   *
   * @param line 65 floats of work space; line[0] is the last input of the quantum before
   * @param roots 65 floats of work space; roots[0] is √(1+x²) of that input
   * @param rest what silence would give, taken away
   */
  void saturate(
      float[] io, float[] line, float[] roots, float drive, float bias, float rest, float makeUp);

  /**
   * Adds two channels to a sum as mid and scaled side: left += a·left + b·right, and mirrored.
   *
   * @param a own share
   * @param b share of the other side
   */
  void cross(StereoBlock in, StereoBlock out, float a, float b);

  /**
   * What a strip gives to its deck: {@link #cross} times a moving gain into the dry sum, the same
   * times a send into two others, and its middle times the gain into a fourth.
   */
  void spread(
      StereoBlock in,
      float gain,
      float slope,
      float a,
      float b,
      StereoBlock dry,
      StereoBlock first,
      float firstSend,
      StereoBlock second,
      float secondSend,
      float[] middle,
      float middleSend);

  /**
   * One Schroeder all-pass whose ring was read at least 64 frames ago.
   *
   * @param readAt where the delayed signal begins in the ring, contiguous
   * @param writeAt where the new input goes
   */
  void allPass(float[] io, float[] ring, int readAt, int writeAt, float gain);

  /**
   * Sixteen lines through a Hadamard matrix, the input added, written to their rings.
   *
   * @param taps sixteen blocks; those from 4 to 11 hold their row of the matrix afterwards
   * @param rings sixteen rings, contiguous from {@code at}
   */
  void hadamard(
      float[][] taps, float[][] rings, int at, float[] left, float[] right, float scale, float in);

  /** Sum of a quantum, in eight columns first. */
  float total(float[] in);

  /** Largest magnitude of the first {@code count} values, a multiple of eight. */
  float loudest(float[] in, int count);

  /** Raises a peak to the magnitude of a signal that begins at an offset. */
  void raise(float[] in, int offset, float[] peak);

  /**
   * Raises a peak to the magnitude of a signal convolved with each of three rows of twelve taps.
   */
  void raiseInterpolated(float[] in, int offset, float[][] taps, float[] peak);

  /**
   * Replaces each of {@code count} values, not negative, by the smaller of itself and the one a
   * span later.
   */
  void shrink(float[] io, int span, int count);

  /**
   * Rounds to 16 bits with triangular dither, left in the lower half; zeros stay zeros.
   *
   * @param frame number of the first frame, seeds the dither
   */
  void pcm16(float[] left, float[] right, int frame, int[] out);
}
