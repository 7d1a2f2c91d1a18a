package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.SawBank;
import dev.vibecast.synth.dsp.Sine;

/**
 * Six clashing squares, the source of machine cymbals (Werner, Abel and Smith, "A
 * physically-informed, circuit-bendable, digital model of the TR-808 cymbal", ICMC 2014), tabled
 * once.
 */
final class Metal {

  private static final double[] HZ = {205.3, 304.4, 369.6, 522.7, 540, 800};
  private static final int BITS = 16;
  private static final int MASK = (1 << BITS) - 1;
  private static final float[] TABLE = table();

  private Metal() {}

  /** Frequencies are moved by at most .4 Hz so that a whole number of periods fills the table. */
  private static float[] table() {
    float[] table = new float[MASK + 1];
    float[] block = new float[Piece.MOST_FRAMES];
    SawBank bank = new SawBank(block.length);
    for (int at = 0; at < table.length; at += block.length) {
      bank.begin(block.length);
      for (double hz : HZ) {
        int inc = (int) Math.rint(Sine.steps(hz) / (MASK + 1)) << BITS;
        bank.addPulse(inc * at, inc, .5, .3f, 0f);
      }
      bank.writeTo(block);
      System.arraycopy(block, 0, table, at, block.length);
    }
    return table;
  }

  /** Mixes metal into noise that is already there, at half its level. */
  static void mix(float[] x, int count, int start) {
    for (int i = 0; i < count; i++) {
      x[i] = .5f * x[i] + TABLE[(start + i) & MASK];
    }
  }
}
