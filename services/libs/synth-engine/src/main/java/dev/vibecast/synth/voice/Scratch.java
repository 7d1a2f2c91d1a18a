package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.SawBank;
import dev.vibecast.synth.dsp.StereoBlock;
import java.util.Arrays;

/** Working buffers that the voices of one deck share, since they render one after the other. */
public final class Scratch {

  final StereoBlock sum = new StereoBlock();
  final float[] a = sum.left;
  final float[] b = sum.right;
  final float[] c = new float[StereoBlock.FRAMES];
  final float[] d = new float[StereoBlock.FRAMES];
  final SawBank saws = new SawBank();

  static void clear(float[] x) {
    Arrays.fill(x, 0f);
  }
}
