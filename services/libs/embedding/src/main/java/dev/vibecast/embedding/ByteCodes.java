package dev.vibecast.embedding;

/**
 * A vector as whole numbers −127…127 times a scale.
 *
 * @param codes one per component
 * @param scale value of one step
 * @param error distance of the coded vector from the real one
 */
record ByteCodes(byte[] codes, float scale, double error) {

  /** Codes in 127ths of the largest magnitude of components {@code start} to start + length. */
  static ByteCodes of(float[] components, int start, int length) {
    float largest = 0;
    for (int i = 0; i < length; i++) {
      largest = Math.max(largest, Math.abs(components[start + i]));
    }
    byte[] codes = new byte[length];
    float scale = largest / ByteDotProducts.MOST;
    double squares = 0;
    for (int i = 0; i < length && largest > 0; i++) {
      codes[i] = (byte) Math.round(components[start + i] / largest * ByteDotProducts.MOST);
      double off = components[start + i] - codes[i] * (double) scale;
      squares += off * off;
    }
    return new ByteCodes(codes, scale, Math.sqrt(squares));
  }
}
