package dev.vibecast.language;

import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the range of the melody: "between octave 5 and octave 7", "octaves 3 to 5", "octave 4". */
final class OctavePhrases {

  private static final int LOWEST = 1;
  private static final int HIGHEST = 8;
  private static final Set<String> BEFORE =
      Set.of("between", "from", "in", "within", "range", "the");
  private static final Set<String> TO = Set.of("to", "and", "-", "—", "until", "through");

  private OctavePhrases() {}

  /** The range that begins at a token, or null. */
  static Unit at(Prompt prompt, int from) {
    int i = from;
    while (BEFORE.contains(prompt.word(i)) && i < from + 2) {
      i++;
    }
    if (!isOctave(prompt, i)) {
      return null;
    }
    Numbers.Number low = Numbers.at(prompt, i + 1);
    if (low == null || !isIn(low.value())) {
      return null;
    }
    int next = low.end();
    Numbers.Number high = null;
    if (TO.contains(prompt.word(next))) {
      next += isOctave(prompt, next + 1) ? 2 : 1;
      high = Numbers.at(prompt, next);
    }
    boolean range = high != null && isIn(high.value()) && high.value() >= low.value();
    int end = range ? high.end() : low.end();
    Span span = prompt.span(from, end);
    List<Wish> wishes = new ArrayList<>();
    wishes.add(exactly(span, MusicField.REGISTER_MIN_OCT, low.value()));
    wishes.add(exactly(span, MusicField.REGISTER_MAX_OCT, range ? high.value() : low.value()));
    return Unit.control(from, end, wishes);
  }

  private static boolean isOctave(Prompt prompt, int i) {
    return prompt.word(i).equals("octave") || prompt.word(i).equals("octaves");
  }

  private static boolean isIn(double octave) {
    return octave >= LOWEST && octave <= HIGHEST && octave == Math.rint(octave);
  }

  private static Wish exactly(Span span, MusicField field, double octave) {
    return new Wish.OneOf(span, Strength.EXPLICIT, field, List.of((int) octave));
  }
}
