package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.Lanes;
import dev.vibecast.synth.dsp.StereoBlock;
import java.util.Arrays;

/** Where the layers of a deck flow together. */
final class Sums {

  final StereoBlock dry = new StereoBlock();
  final StereoBlock reverb = new StereoBlock();
  final StereoBlock echo = new StereoBlock();
  final float[] decorrelate = new float[StereoBlock.FRAMES];

  void clear() {
    dry.clear();
    reverb.clear();
    echo.clear();
    Arrays.fill(decorrelate, 0f);
  }

  /** Fades everything, the inputs of the tails included. */
  void scale(float g0, float g1) {
    if (g0 == 1f && g1 == 1f) {
      return;
    }
    dry.scale(g0, g1);
    reverb.scale(g0, g1);
    echo.scale(g0, g1);
    Lanes.ACTIVE.scale(decorrelate, g0, (g1 - g0) / StereoBlock.FRAMES);
  }
}
