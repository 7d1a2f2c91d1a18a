package dev.vibecast.synth;

/** Facts of the audio that leaves the engine. */
public final class AudioFormat {

  /** Frames per second. */
  public static final int SAMPLE_RATE_HZ = 48_000;

  /** Left and right. */
  public static final int CHANNELS = 2;

  /** Bytes of one interleaved 16-bit frame. */
  public static final int BYTES_PER_FRAME = 4;

  /** Inner block: all state advances in quanta that lie on absolute multiples of this. */
  public static final int QUANTUM_FRAMES = 128;

  /**
   * Distance from the mix to the output, in frames: the limiter looks this far ahead. Musical time
   * is advanced by the same amount, so a note on the grid is heard on the grid.
   */
  public static final int LOOK_AHEAD_FRAMES = 128;

  private AudioFormat() {}

  /** Frames in a duration, rounded. */
  public static long frames(double seconds) {
    return Math.round(seconds * SAMPLE_RATE_HZ);
  }
}
