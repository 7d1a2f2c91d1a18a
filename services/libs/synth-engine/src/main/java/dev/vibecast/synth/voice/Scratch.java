package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.SawBank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the voices of one deck share: working buffers, since they render one after the other, and
 * the pools from which they come.
 */
public final class Scratch {

  final float[] a = new float[Piece.MOST_FRAMES];
  final float[] b = new float[Piece.MOST_FRAMES];
  final float[] c = new float[Piece.MOST_FRAMES];
  final float[] d = new float[Piece.MOST_FRAMES];
  final SawBank saws = new SawBank(Piece.MOST_FRAMES);

  private final List<VoicePool> pools = new ArrayList<>();

  /** A pool of voices of one kind; see {@link VoicePool}. */
  VoicePool pool(Supplier<Voice> maker, int leastSpare) {
    VoicePool pool = new VoicePool(maker, leastSpare);
    pools.add(pool);
    return pool;
  }

  /** Adds voices to all pools, so that none need be made later while music plays. */
  public void addSpareVoices() {
    for (VoicePool pool : pools) {
      pool.addSpare();
    }
  }

  /** Silences the first frames of a buffer. */
  static void clear(float[] x, int count) {
    Arrays.fill(x, 0, count, 0f);
  }
}
