package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Saw;
import dev.vibecast.synth.dsp.Sine;

/**
 * Six clashing squares, the source of machine cymbals (Werner, Abel and Smith, "A
 * physically-informed, circuit-bendable, digital model of the TR-808 cymbal", ICMC 2014), tabled
 * once.
 */
final class Metal {

  private static final double[] HZ = {205.3, 304.4, 369.6, 522.7, 540, 800};
  private static final int MASK = 0xFFFF;
  private static final float[] TABLE = table();

  private Metal() {}

  private static float[] table() {
    float[] table = new float[MASK + 1];
    for (double hz : HZ) {
      Saw.addPulse(table, 0, table.length, 0, Sine.increment(hz), .5, .3f);
    }
    return table;
  }

  /** Mixes metal into noise that is already there, at half its level. */
  static void mix(float[] x, int from, int to, int start) {
    for (int i = from; i < to; i++) {
      x[i] = .5f * x[i] + TABLE[(start + i - from) & MASK];
    }
  }
}
