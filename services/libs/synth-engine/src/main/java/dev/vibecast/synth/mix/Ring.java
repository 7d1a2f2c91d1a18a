package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.StereoBlock;
import java.util.Arrays;

/**
 * A delay line that is written a quantum at a time. Its first two quanta are kept a second time
 * behind its end, so that a quantum and some frames more can be read from anywhere in one piece.
 */
final class Ring {

  private static final int N = StereoBlock.FRAMES;

  final float[] frames;
  private final int size;
  private int at;

  /** A line of silence; the size is a power of two, its longest delay a quantum less. */
  Ring(int size) {
    this.size = size;
    frames = new float[size + 2 * N];
  }

  /** Where the next quantum is to be written. */
  int at() {
    return at;
  }

  /** Where the quantum begins that lies so many frames before the next one. */
  int behind(int delayFrames) {
    return (at - delayFrames) & (size - 1);
  }

  /** Goes on to the next quantum after this one has been written. */
  void advance() {
    if (at < 2 * N) {
      System.arraycopy(frames, at, frames, size + at, N);
    }
    at = (at + N) & (size - 1);
  }

  /** Forgets everything. */
  void clear() {
    Arrays.fill(frames, 0f);
  }

  /** Writes a quantum and goes on. */
  void write(float[] x) {
    System.arraycopy(x, 0, frames, at, N);
    advance();
  }
}
