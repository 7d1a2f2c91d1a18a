package dev.vibecast.language;

import dev.vibecast.schema.music.Meter;
import java.util.List;
import java.util.Set;

/**
 * Reads metres in figures: "3/4", "in 7/8 time". Metres that the engine does not play are unmet.
 */
final class MetrePhrases {

  private static final Set<String> NOUNS =
      Set.of("time", "meter", "metre", "signature", "feel", "beat", "takt");
  private static final Set<String> AMOUNTS = Set.of("of", "cup", "full", "empty", "inch", "hour");
  private static final int MOST_BEATS = 16;

  private MetrePhrases() {}

  /** The metre that begins at a token, or null. */
  static Unit at(Prompt prompt, int from) {
    int first = prompt.word(from).equals("in") ? from + 1 : from;
    boolean figures =
        prompt.isNumber(first) && prompt.word(first + 1).equals("/") && prompt.isNumber(first + 2);
    if (!figures || AMOUNTS.contains(prompt.word(first + 3))) {
      return null;
    }
    double beats = prompt.at(first).number();
    String unit = prompt.word(first + 2);
    if (beats < 1 || beats > MOST_BEATS || !Set.of("2", "4", "8", "16").contains(unit)) {
      return null;
    }
    int end = first + 3;
    while (NOUNS.contains(prompt.word(end))) {
      end++;
    }
    Span span = prompt.span(from, end);
    String label = prompt.word(first) + "/" + unit;
    for (Meter meter : Meter.values()) {
      if (meter.label().equals(label)) {
        return Unit.control(from, end, List.of(new Wish.Metre(span, Strength.EXPLICIT, meter)));
      }
    }
    return Unit.control(
        from, end, List.of(new Wish.Unmet(span, Strength.EXPLICIT, "metre " + label)));
  }
}
