package dev.vibecast.synth.composer;

/** Which chord a melody note must answer to. */
final class TuneHarmony {

  private static final int LONG = 6;

  private final Score score;

  TuneHarmony(Score score) {
    this.score = score;
  }

  /** The chord that sounds at a slot counted from the start of a bar. */
  Chord at(long firstBar, int slot) {
    long bar = firstBar + Math.floorDiv(slot, score.slots());
    int inBar = Math.floorMod(slot, score.slots());
    return score.harmony().atHalf(2 * bar + (inBar < score.metre().middle() ? 0 : 1));
  }

  /**
   * The slot whose chord a note belongs to if it is strong: the first strong slot that it reaches,
   * its own if it is long; −1 for a weak note.
   */
  int strongSlot(int slot, double slots) {
    for (int s = slot; s < slot + slots; s++) {
      if (score.metre().strong(s)) {
        return s;
      }
    }
    return slots >= LONG ? slot : -1;
  }
}
