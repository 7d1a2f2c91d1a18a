package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;

/** Audio without NaN and infinities. */
final class Finite {

  private Finite() {}

  /** The block itself if all is finite, else a copy with 0 in place of what is not. */
  static StereoBlock of(StereoBlock audio) {
    float[] left = finite(audio.left());
    float[] right = finite(audio.right());
    return left == audio.left() && right == audio.right() ? audio : new StereoBlock(left, right);
  }

  private static float[] finite(float[] samples) {
    float[] result = samples;
    for (int i = 0; i < samples.length; i++) {
      if (!Float.isFinite(samples[i])) {
        result = result == samples ? samples.clone() : result;
        result[i] = 0;
      }
    }
    return result;
  }
}
