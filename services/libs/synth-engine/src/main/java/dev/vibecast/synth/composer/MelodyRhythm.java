package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.MelodyDensity;
import dev.vibecast.synth.dsp.Exp2;

/**
 * Onsets of a melody bar: chances by metrical weight, scaled until they sum to the wanted number.
 * The choice for a slot never changes, so more density keeps the notes that were there.
 */
final class MelodyRhythm {

  /** For 1.5, 3, 5, 8 and 11 in the end; breaths take some, the first beats of phrases add some. */
  private static final double[] ONSETS = {1.27, 3, 5.15, 8.4, 11.8};

  private static final double MOST = .97;
  private static final int LEVELS = 20;

  private final Score score;
  private final double target;
  private final double[][] chances;
  private final boolean[] solved = new boolean[2 * LEVELS + 1];

  /** Rhythms with a density relative to the label. */
  MelodyRhythm(Score score, double densityFactor) {
    this.score = score;
    MelodyDensity density = score.knobs().config.melodyDensity();
    target = ONSETS[density.ordinal()] * densityFactor * score.slots() / 16;
    chances = new double[2 * LEVELS + 1][score.slots()];
  }

  /** Onsets a bar that are wanted on average. */
  double target() {
    return target;
  }

  /** Scales the chances until they sum to the wanted number of onsets. */
  private void solve(double onsets, double[] p) {
    int slots = score.slots();
    double wanted = Math.min(onsets, .93 * slots);
    double low = 0;
    double high = 1000;
    for (int step = 0; step < 40; step++) {
      double k = (low + high) / 2;
      double sum = 0;
      for (int i = 0; i < slots; i++) {
        p[i] = Math.min(MOST, k * Exp2.exp(.8 * score.metre().weight(i)));
        sum += p[i];
      }
      if (sum < wanted) {
        low = k;
      } else {
        high = k;
      }
    }
  }

  /**
   * Whether a slot of a bar sounds.
   *
   * @param key whose choices these are
   * @param level density relative to the target, 0…2
   */
  boolean sounds(long key, int slot, double level) {
    int step = (int) Math.rint(Math.clamp(level, 0, 2) * LEVELS);
    if (!solved[step]) {
      solve(target * step / LEVELS, chances[step]);
      solved[step] = true;
    }
    return score.hash().chance(chances[step][slot], Purpose.MELODY_RHYTHM, key, slot);
  }
}
