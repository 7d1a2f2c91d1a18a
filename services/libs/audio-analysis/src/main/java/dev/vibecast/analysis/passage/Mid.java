package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;

/** The mean of both channels. */
final class Mid {

  private Mid() {}

  static float[] of(StereoBlock audio) {
    float[] mid = new float[audio.frames()];
    for (int i = 0; i < mid.length; i++) {
      mid[i] = .5f * (audio.left()[i] + audio.right()[i]);
    }
    return mid;
  }
}
