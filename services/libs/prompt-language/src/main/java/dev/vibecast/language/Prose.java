package dev.vibecast.language;

import java.util.List;
import java.util.Set;

/**
 * Tells what in a long text is told rather than asked: "a polished floor" and "nothing moves" are
 * no wishes about sound unless their sentence speaks of sound or asks for something.
 */
final class Prose {

  /** Longest text, in tokens, that is taken for a request as a whole. */
  private static final int REQUEST = 25;

  private static final Set<String> ASKING =
      Set.of(
          "music",
          "sound",
          "sounds",
          "song",
          "track",
          "tune",
          "tunes",
          "loop",
          "vibe",
          "mood",
          "beat",
          "tempo",
          "audio",
          "soundtrack",
          "should",
          "want",
          "need",
          "needs",
          "please",
          "make",
          "give",
          "play",
          "i'd",
          "id",
          "must",
          "piece",
          "playlist",
          "background",
          "score",
          "groove",
          "tone",
          "listen",
          "bpm");

  private final List<Unit> units;
  private final boolean[] asked;
  private final boolean isLong;

  Prose(Prompt prompt, List<Unit> units) {
    this.units = units;
    this.asked = new boolean[units.size()];
    this.isLong = prompt.size() > REQUEST;
    int start = 0;
    for (int i = 0; isLong && i <= units.size(); i++) {
      boolean end = i == units.size() || units.get(i).is(Role.STOP);
      if (end) {
        sentence(prompt, start, i);
        start = i + 1;
      }
    }
  }

  private void sentence(Prompt prompt, int from, int to) {
    boolean asks = false;
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      asks |= !unit.wishes.isEmpty() || unit.isInstrument();
      for (int j = unit.from; j < unit.to; j++) {
        asks |= ASKING.contains(prompt.word(j));
      }
    }
    for (int i = from; i < to; i++) {
      asked[i] = asks;
    }
  }

  /** {@link Strength#IMPLIED} for a plain word of quality that is told, else null. */
  Strength strength(int i) {
    boolean told = isLong && !asked[i] && units.get(i).isQuality() && !units.get(i).cut;
    return told ? Strength.IMPLIED : null;
  }
}
