package dev.vibecast.atlas.store;

import dev.vibecast.embedding.CosineIndex;
import java.util.List;

/**
 * Unit vectors with eight bits a component, in 127ths of the vector's largest magnitude. The scale
 * itself is not kept: it cancels when a vector is brought to length one. Cosines change by less
 * than .01.
 */
final class QuantisedVectors {

  private static final int STEPS = 127;

  private QuantisedVectors() {}

  static byte[] encode(List<float[]> vectors) {
    int length = vectors.getFirst().length;
    byte[] bytes = new byte[vectors.size() * length];
    int at = 0;
    for (float[] vector : vectors) {
      float largest = 0;
      for (float component : vector) {
        largest = Math.max(largest, Math.abs(component));
      }
      for (float component : vector) {
        bytes[at++] = (byte) Math.round(component / largest * STEPS);
      }
    }
    return bytes;
  }

  /**
   * The vectors, of length one again.
   *
   * @throws IllegalArgumentException when the bytes are no whole number of vectors
   */
  static CosineIndex decode(byte[] bytes, int length) {
    if (length < 1 || bytes.length == 0 || bytes.length % length != 0) {
      throw new IllegalArgumentException(
          "%d bytes are no whole number of vectors of %d".formatted(bytes.length, length));
    }
    float[] components = new float[bytes.length];
    for (int start = 0; start < bytes.length; start += length) {
      decodeRow(bytes, components, start, length);
    }
    return new CosineIndex(components, length);
  }

  private static void decodeRow(byte[] bytes, float[] components, int start, int length) {
    long squares = 0;
    for (int i = start; i < start + length; i++) {
      squares += (long) bytes[i] * bytes[i];
    }
    if (squares == 0) {
      throw new IllegalArgumentException("a vector of length zero has no direction");
    }
    double norm = Math.sqrt(squares);
    for (int i = start; i < start + length; i++) {
      components[i] = (float) (bytes[i] / norm);
    }
  }
}
