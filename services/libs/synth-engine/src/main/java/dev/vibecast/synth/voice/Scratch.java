package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.StereoBlock;
import java.util.Arrays;

/** Working buffers that the voices of one deck share, since they render one after the other. */
public final class Scratch {

  final float[] a = new float[StereoBlock.FRAMES];
  final float[] b = new float[StereoBlock.FRAMES];
  final float[] c = new float[StereoBlock.FRAMES];
  final float[] d = new float[StereoBlock.FRAMES];

  void clear(int from, int to) {
    Arrays.fill(a, from, to, 0f);
    Arrays.fill(b, from, to, 0f);
  }
}
