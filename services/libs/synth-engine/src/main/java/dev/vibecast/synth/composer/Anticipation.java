package dev.vibecast.synth.composer;

/**
 * Makes a rhythm straight, then as syncopated as the recipe wants, by moving onsets of beats ahead
 * (Sioros, Davies and Guedes, "Syncopation as transformation", 2013).
 */
final class Anticipation {

  private static final double[] SHIFT = {0, .17, .42, .85};
  private static final int EIGHTH = 2;

  private final Metre metre;
  private final Hash hash;
  private final double shift;

  Anticipation(Score score) {
    metre = score.metre();
    hash = score.hash();
    shift = SHIFT[score.knobs().config.syncopation().ordinal()];
  }

  /** Moves every onset that is followed by silence on a stronger slot onto that slot. */
  void straighten(Sketches notes, int endSlot) {
    int next = endSlot;
    for (int i = notes.size() - 1; i >= 0; i--) {
      Sketch note = notes.get(i);
      int best = note.slot;
      for (int slot = note.slot + 1; slot < next; slot++) {
        best = metre.weight(slot) > metre.weight(best) ? slot : best;
      }
      note.slot = best;
      next = best;
    }
  }

  /** Moves some onsets of beats an eighth ahead, a sixteenth if there is no room. */
  void push(Sketches notes) {
    for (int i = 1; i < notes.size(); i++) {
      Sketch note = notes.get(i);
      int inBar = Math.floorMod(note.slot, metre.slots());
      boolean beat = metre.beatStart(inBar) == inBar;
      double p = inBar == 0 ? shift / 2 : shift;
      if (!beat || !hash.chance(p, Purpose.MELODY_RHYTHM, note.key, 200 + inBar)) {
        continue;
      }
      int before = notes.get(i - 1).slot;
      int early = note.slot - before > EIGHTH ? EIGHTH : note.slot - before > 1 ? 1 : 0;
      note.slot -= early;
    }
  }
}
