package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.MelodyDensity;
import dev.vibecast.schema.music.Syncopation;
import dev.vibecast.synth.dsp.Exp2;

/**
 * Onsets of a melody bar: metrically weighted chances, made straight, then syncopated by shifting
 * beats early (Sioros, Davies and Guedes, "A generative model for the characterization of musical
 * rhythms"; "Syncopation as transformation", 2013).
 */
final class MelodyRhythm {

  private static final double[] ONSETS = {1.5, 3, 5, 8, 11};

  private final Score score;
  private final double[] chance;
  private final double shift;

  /** Rhythms with a density relative to the label. */
  MelodyRhythm(Score score, double densityFactor) {
    this.score = score;
    MelodyDensity density = score.knobs().config.melodyDensity();
    double target = ONSETS[density.ordinal()] * densityFactor * score.slots() / 16;
    chance = solve(score.slots(), Math.min(target, .9 * score.slots()));
    shift = shift(score.knobs().config.syncopation());
  }

  private static double shift(Syncopation syncopation) {
    return switch (syncopation) {
      case STRAIGHT -> 0;
      case LIGHT -> .15;
      case MEDIUM -> .35;
      case HEAVY -> .7;
    };
  }

  /** Scales the chances until they sum to the wanted number of onsets. */
  private static double[] solve(int slots, double target) {
    double low = 0;
    double high = 1000;
    double[] p = new double[slots];
    for (int step = 0; step < 40; step++) {
      double k = (low + high) / 2;
      double sum = 0;
      for (int i = 0; i < slots; i++) {
        p[i] = Math.min(.97, k * Exp2.exp(.8 * Grid.weight(i, slots)));
        sum += p[i];
      }
      if (sum < target) {
        low = k;
      } else {
        high = k;
      }
    }
    return p;
  }

  /** Onsets of a bar whose choices belong to {@code key}. */
  boolean[] bar(long key) {
    boolean[] on = new boolean[score.slots()];
    for (int i = 0; i < on.length; i++) {
      on[i] = score.hash().chance(chance[i], Purpose.MELODY_RHYTHM, key, i);
    }
    straighten(on);
    syncopate(on, key);
    return on;
  }

  private static void straighten(boolean[] on) {
    for (int i = 0; i < on.length; i++) {
      if (on[i] && i % 2 == 1 && i + 1 < on.length && !on[i + 1]) {
        on[i] = false;
        on[i + 1] = true;
      }
    }
    for (int i = 2; i + 2 < on.length; i += 4) {
      if (on[i] && !on[i + 2] && !on[i - 2]) {
        on[i] = false;
        on[i + 2] = true;
      }
    }
  }

  private void syncopate(boolean[] on, long key) {
    for (int i = 4; i < on.length; i += 4) {
      boolean early = on[i] && score.hash().chance(shift, Purpose.MELODY_RHYTHM, key, 100 + i);
      int to = on[i - 2] ? i - 1 : i - 2;
      if (early && !on[to]) {
        on[i] = false;
        on[to] = true;
      }
    }
  }
}
