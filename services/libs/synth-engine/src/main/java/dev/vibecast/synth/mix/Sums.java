package dev.vibecast.synth.mix;

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
}
