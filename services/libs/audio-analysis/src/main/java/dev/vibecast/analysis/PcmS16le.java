package dev.vibecast.analysis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;

/** Interleaved stereo PCM, signed 16 bit, little endian: what Vibecast's audio topics carry. */
public final class PcmS16le {

  /** Bytes of one stereo frame. */
  public static final int BYTES_PER_FRAME = 4;

  private static final float SCALE = 1f / 32_768;

  private PcmS16le() {}

  /**
   * Decodes to floats in [-1, 1).
   *
   * @throws IllegalArgumentException when {@code pcm} ends in the middle of a frame
   */
  public static StereoBlock decode(byte[] pcm) {
    if (pcm.length % BYTES_PER_FRAME != 0) {
      throw new IllegalArgumentException(pcm.length + " bytes are not whole stereo frames");
    }
    ShortBuffer samples = ByteBuffer.wrap(pcm).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    float[] left = new float[pcm.length / BYTES_PER_FRAME];
    float[] right = new float[left.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = samples.get(2 * i) * SCALE;
      right[i] = samples.get(2 * i + 1) * SCALE;
    }
    return new StereoBlock(left, right);
  }
}
