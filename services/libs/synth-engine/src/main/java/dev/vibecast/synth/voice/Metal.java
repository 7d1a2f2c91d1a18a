package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.SawBank;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Six clashing squares, the source of machine cymbals (Werner, Abel and Smith, "A
 * physically-informed, circuit-bendable, digital model of the TR-808 cymbal", ICMC 2014), tabled
 * once.
 */
final class Metal {

  private static final double[] HZ = {205.3, 304.4, 369.6, 522.7, 540, 800};
  private static final int N = StereoBlock.FRAMES;
  private static final int MASK = 0xFFFF;
  private static final float[] TABLE = table();

  private Metal() {}

  private static float[] table() {
    float[] table = new float[MASK + 1];
    float[] block = new float[N];
    SawBank bank = new SawBank();
    for (int at = 0; at < table.length; at += N) {
      for (double hz : HZ) {
        int inc = Sine.increment(hz);
        bank.addPulse(inc * at, inc, .5, .3f, 0f);
      }
      bank.writeTo(block);
      System.arraycopy(block, 0, table, at, N);
    }
    return table;
  }

  /** Mixes metal into a quantum of noise that is already there, at half its level. */
  static void mix(float[] x, int start) {
    for (int i = 0; i < N; i++) {
      x[i] = .5f * x[i] + TABLE[(start + i) & MASK];
    }
  }
}
