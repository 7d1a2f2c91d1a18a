package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.SawBank;
import java.util.Arrays;

/** Working buffers that the voices of one deck share, since they render one after the other. */
public final class Scratch {

  final float[] a = new float[Piece.MOST_FRAMES];
  final float[] b = new float[Piece.MOST_FRAMES];
  final float[] c = new float[Piece.MOST_FRAMES];
  final float[] d = new float[Piece.MOST_FRAMES];
  final SawBank saws = new SawBank(Piece.MOST_FRAMES);

  /** Silences the first frames of a buffer. */
  static void clear(float[] x, int count) {
    Arrays.fill(x, 0, count, 0f);
  }
}
