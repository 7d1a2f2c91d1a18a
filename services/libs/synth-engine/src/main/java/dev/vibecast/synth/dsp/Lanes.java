package dev.vibecast.synth.dsp;

/**
 * The inner loops of voices, each over {@code count} frames from index 0, a multiple of eight.
 * There are two implementations, eight lanes wide and scalar, that give the same bits: every
 * operation is done lane by lane in the same order, products are fused with sums in the same
 * places, and no sum depends on the width of the machine.
 *
 * <p>A gain that moves is given by its value at index 0 and its change per frame. Phases belong to
 * index 0 and are 32-bit, a full turn is 2^32. Buffers do not overlap unless a parameter is named
 * {@code io}.
 */
public interface Lanes {

  /** What this JVM runs: vectors where it has them, else the scalar twin. */
  Lanes ACTIVE = LanesChoice.voices();

  /**
   * Adds what saws do where they turn over: a step down by twice the gain and four residuals around
   * it, see {@link SawBank}. Both channels lie side by side in the buffers.
   *
   * @param at frame of the buffers that is index 0; there is room for four frames on both sides
   * @param wrap place of the first fall, later than −2
   * @param period frames from one fall to the next
   */
  void falls(
      float[] steps,
      float[] fix,
      int at,
      int count,
      double wrap,
      double period,
      float leftGain,
      float rightGain);

  /**
   * Writes a straight line for each channel plus the running sum of its steps plus its fix, both
   * read from frame {@code at} on and cleared.
   *
   * @param right not written if null
   */
  void stairs(
      float[] steps,
      float[] fix,
      int at,
      int count,
      float[] left,
      float leftStart,
      float leftSlope,
      float[] right,
      float rightStart,
      float rightSlope);

  /** Adds a naive triangle. */
  void triangle(float[] out, int count, int phase, int inc, float gain);

  /** Adds a sine, within 1e-4. */
  default void sine(float[] out, int count, int phase, int inc, float gain, float slope) {
    int run = Sine.runFrames(inc);
    for (int at = 0; at < count; at += run) {
      int end = Math.min(count, at + run);
      sineRun(out, at, end, phase + at * inc, inc, gain + at * slope, slope);
    }
  }

  /** Adds the frames [from, to) of a sine; phase and gain belong to {@code from}. */
  void sineRun(float[] out, int from, int to, int phase, int inc, float gain, float slope);

  /** Adds one sine to two channels. */
  default void sine(
      float[] left,
      float[] right,
      int count,
      int phase,
      int inc,
      float leftGain,
      float leftSlope,
      float rightGain,
      float rightSlope) {
    int run = Sine.runFrames(inc);
    for (int at = 0; at < count; at += run) {
      int end = Math.min(count, at + run);
      float l = leftGain + at * leftSlope;
      float r = rightGain + at * rightSlope;
      sineRun(left, right, at, end, phase + at * inc, inc, l, leftSlope, r, rightSlope);
    }
  }

  /** The same to two channels. */
  void sineRun(
      float[] left,
      float[] right,
      int from,
      int to,
      int phase,
      int inc,
      float leftGain,
      float leftSlope,
      float rightGain,
      float rightSlope);

  /** Adds a sine whose phase another sine moves by {@code index} half turns. */
  default void phaseModulated(
      float[] out,
      int count,
      int carrierPhase,
      int carrierInc,
      int modulatorPhase,
      int modulatorInc,
      float index,
      float indexSlope,
      float gain,
      float slope) {
    int run = Sine.runFrames(modulatorInc);
    for (int at = 0; at < count; at += run) {
      modulatedRun(
          out,
          at,
          Math.min(count, at + run),
          carrierPhase + at * carrierInc,
          carrierInc,
          modulatorPhase + at * modulatorInc,
          modulatorInc,
          index + at * indexSlope,
          indexSlope,
          gain + at * slope,
          slope);
    }
  }

  /** Adds its frames [from, to); phases, index and gain belong to {@code from}. */
  void modulatedRun(
      float[] out,
      int from,
      int to,
      int carrierPhase,
      int carrierInc,
      int modulatorPhase,
      int modulatorInc,
      float index,
      float indexSlope,
      float gain,
      float slope);

  /** Writes white noise, −1…1; {@code frame} belongs to index 0. */
  void white(float[] out, int count, int seed, int frame);

  /** Replaces a signal by its filtered form; the state has {@link Response#STATE_FLOATS}. */
  void filter(Response response, float[] state, float[] io, int count);

  /** Adds the filtered form of a signal times a moving gain; they may be the same buffer. */
  void filterAdd(
      Response response,
      float[] state,
      float[] in,
      float[] out,
      int count,
      float gain,
      float slope);

  /** One-pole filter in place; returns its next state. */
  float onePole(OnePole filter, float state, float[] io, int count);

  /**
   * A string's wave on its way round the loop: the mean of neighbours, weighed, then the tuning
   * filter.
   *
   * @param line the loop; the frame before {@code readAt} is read too
   * @param damping weight of the earlier neighbour, 0….5
   * @param out where the wave that comes by is written as well, from {@code outAt}
   * @return next state of the tuning filter
   */
  float string(
      float[] line,
      int readAt,
      int writeAt,
      float damping,
      OnePole tuning,
      float state,
      float[] out,
      int outAt,
      int count);

  /** Adds a signal times a moving gain. */
  void mix(float[] in, float[] out, int count, float gain, float slope);

  /** Adds a mono signal times a moving gain to two channels, there from {@code at} on. */
  void pan(
      float[] in,
      int count,
      float[] left,
      float[] right,
      int at,
      float gain,
      float slope,
      float leftGain,
      float rightGain);

  /** Multiplies by a moving gain. */
  void scale(float[] io, int count, float gain, float slope);

  /** x/√(1+x²). */
  void softClip(float[] io, int count, float drive, float makeUp);
}
