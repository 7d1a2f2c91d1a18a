package dev.vibecast.synth.dsp;

/**
 * The inner loops of the mix, where all voices have flowed together. As with {@link Lanes} there
 * are two implementations that give the same bits. Loops without a {@code count} run over one
 * quantum of {@link StereoBlock#FRAMES} from index 0; counts are multiples of eight.
 */
public interface BusLanes {

  /** Frames in a quantum. */
  int FRAMES = StereoBlock.FRAMES;

  /** What this JVM runs: vectors where it has them, else the scalar twin. */
  BusLanes ACTIVE = LanesChoice.buses();

  /** One-pole filter of two channels in place; the states are those of left and right. */
  void onePole(OnePole filter, float[] states, StereoBlock io);

  /**
   * Takes what a one-pole filter lets pass of the middle of two channels away from both; returns
   * the filter's next state.
   */
  float takeMiddle(OnePole filter, float state, StereoBlock io, int count);

  /**
   * Saturation of the residual with its antiderivative, see the mix's saturator.
   *
   * @param line work space, one longer than the count; line[0] is the last input of the time before
   * @param roots the same; roots[0] is √(1+x²) of that input
   * @param rest what silence would give, taken away
   */
  void saturate(
      float[] io,
      int count,
      float[] line,
      float[] roots,
      float drive,
      float bias,
      float rest,
      float makeUp);

  /** Adds two channels to a sum as their middle and scaled side; of side 0 both get the same. */
  void widen(StereoBlock in, StereoBlock out, float side);

  /**
   * What a strip gives to its deck: {@link #widen} times a moving gain into the dry sum, the same
   * times a send into two others, and its middle times the gain into a fourth.
   *
   * @param at where the quantum begins in the input
   */
  void spread(
      StereoBlock in,
      int at,
      float gain,
      float slope,
      float side,
      StereoBlock dry,
      StereoBlock first,
      float firstSend,
      StereoBlock second,
      float secondSend,
      float[] middle,
      float middleSend);

  /**
   * One Schroeder all-pass whose ring was read at least a quantum ago.
   *
   * @param readAt where the delayed signal begins in the ring, contiguous
   * @param writeAt where the new input goes
   */
  void allPass(float[] io, float[] ring, int readAt, int writeAt, float gain);

  /**
   * Sixteen lines read from their rings through a symmetric filter of three taps, then through the
   * first half of a Hadamard matrix, four by four.
   *
   * @param readAts where the earliest of the three taps begins in each ring, contiguous
   * @param centre weight of the middle tap of each line
   * @param side weight of the two others
   * @param taps sixteen blocks to be written
   */
  void gather(float[][] rings, int[] readAts, float[] centre, float[] side, float[][] taps);

  /**
   * The second half of the Hadamard matrix, the input added, written to the rings.
   *
   * @param taps sixteen blocks; those from 4 to 11 hold their row of the matrix afterwards
   * @param rings sixteen rings, contiguous from {@code at}
   */
  void scatter(
      float[][] taps, float[][] rings, int at, float[] left, float[] right, float scale, float in);

  /** Multiplies one buffer by another. */
  void multiply(float[] io, float[] gains);

  /** Sum of a quantum, in eight columns first. */
  float total(float[] in);

  /** Largest magnitude of the first {@code count} values. */
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
