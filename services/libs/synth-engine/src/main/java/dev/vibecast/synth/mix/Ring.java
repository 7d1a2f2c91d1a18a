package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.StereoBlock;

/**
 * A delay line that is written a quantum at a time. Its first quantum is kept a second time behind
 * its end, so that any 64 frames can be read in one piece.
 */
final class Ring {

  private static final int N = StereoBlock.FRAMES;

  final float[] frames;
  private final int size;
  private int at;

  /** A line of silence; the size is a power of two, its longest delay 64 frames less. */
  Ring(int size) {
    this.size = size;
    frames = new float[size + N];
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
    if (at == 0) {
      System.arraycopy(frames, 0, frames, size, N);
    }
    at = (at + N) & (size - 1);
  }

  /** Writes a quantum and goes on. */
  void write(float[] x) {
    System.arraycopy(x, 0, frames, at, N);
    advance();
  }
}
