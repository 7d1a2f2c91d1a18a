package dev.vibecast.language;

import dev.vibecast.schema.music.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads exact tempi: "84 bpm", "tempo 84", "at 84", "90-100 bpm", "under 80", "10 bpm slower", "20
 * % faster". A number that counts something else (years, hours, people, degrees) is no tempo.
 */
final class TempoPhrases {

  private static final Set<String> FILLING =
      Set.of(
          "of",
          "at",
          "around",
          "about",
          "=",
          ":",
          "is",
          "to",
          "near",
          "roughly",
          "the",
          "approximately",
          "~",
          "approx",
          "exactly",
          "ca",
          "circa",
          "be",
          "a",
          "set",
          "should",
          "maybe",
          "please");
  private static final Set<String> FASTER = Set.of("faster", "quicker", "up", "more", "higher");
  private static final Set<String> SLOWER = Set.of("slower", "down", "less", "lower");
  private static final Set<Role> AFTER_TEMPO =
      Set.of(
          Role.AND,
          Role.BUT,
          Role.WITH,
          Role.PREP,
          Role.NO,
          Role.ONLY,
          Role.NOT,
          Role.OR,
          Role.STOP,
          Role.COMMA,
          Role.DROP);

  /** Part of a tempo that is safely inside "under 80" and "over 140". */
  private static final double BELOW = 0.95;

  private static final double ABOVE = 1.045;
  private static final double PLAIN_MIN = 40;
  private static final double PLAIN_MAX = 220;
  private static final double PERCENT = 100;
  private static final int LOOK_BACK = 4;

  private final Prompt prompt;
  private final Lexicon lexicon;

  TempoPhrases(Prompt prompt, Lexicon lexicon) {
    this.prompt = prompt;
    this.lexicon = lexicon;
  }

  /**
   * The tempo that begins at a token, or null.
   *
   * @param afterGenre whether a genre stands right before: "techno 140"
   */
  Unit at(int from, boolean afterGenre) {
    Unit bound = bound(from);
    if (bound != null) {
      return bound;
    }
    Unit labelled = labelled(from);
    if (labelled != null) {
      return labelled;
    }
    Unit by = by(from);
    if (by == null) {
      by = moved(from);
    }
    return by != null ? by : counted(from, afterGenre);
  }

  /** "under 80 bpm", "no faster than 100", "between 90 and 100 bpm". */
  private Unit bound(int from) {
    int words = boundWords(from);
    if (words == 0) {
      return null;
    }
    Numbers.Number first = Numbers.at(prompt, skip(from + Math.abs(words)));
    if (first == null) {
      return null;
    }
    int end = unit(first.end());
    boolean sure = end > first.end() || tempoBefore(from);
    if (!sure && !isPlainTempo(first)) {
      return null;
    }
    double bpm = Math.round(first.value() * (words < 0 ? BELOW : ABOVE));
    return tempo(from, end, bpm);
  }

  /** How many tokens a bound takes; negative if it is an upper one. */
  private int boundWords(int i) {
    String two = prompt.word(i) + " " + prompt.word(i + 1);
    String three = two + " " + prompt.word(i + 2);
    return switch (three) {
      case "no faster than",
          "not faster than",
          "no more than",
          "not more than",
          "no higher than",
          "not higher than",
          "not go over",
          "not go above" ->
          -3;
      case "no slower than",
          "not slower than",
          "no less than",
          "not less than",
          "no lower than",
          "not lower than",
          "not go under",
          "not go below" ->
          3;
      default -> boundWordsShort(prompt.word(i), two);
    };
  }

  private static int boundWordsShort(String one, String two) {
    return switch (two) {
      case "less than",
          "at most",
          "up to",
          "slower than",
          "not over",
          "not above",
          "lower than",
          "maximum of",
          "max of",
          "never over",
          "never above" ->
          -2;
      case "more than",
          "at least",
          "faster than",
          "not under",
          "not below",
          "higher than",
          "minimum of",
          "min of",
          "never under",
          "never below" ->
          2;
      default ->
          switch (one) {
            case "under", "below", "max", "maximum" -> -1;
            case "over", "above", "minimum", "min" -> 1;
            default -> 0;
          };
    };
  }

  /** "tempo 84", "bpm: 84", "between 90 and 100 bpm" after it. */
  private Unit labelled(int from) {
    String word = prompt.word(from);
    boolean label =
        isTempoWord(word) || word.equals("♩") || word.equals("metronome") || isNoteValue(from);
    if (!label && !word.equals("between")) {
      return null;
    }
    Numbers.Number first = Numbers.at(prompt, skip(from + 1));
    if (first == null) {
      return null;
    }
    Numbers.Number second = upTo(first);
    int end = second == null ? first.end() : second.end();
    boolean counted = unit(end) > end;
    if (!label && !counted || word.equals("tempo") && isChange(unit(end))) {
      return null;
    }
    double bpm = second == null ? first.value() : (first.value() + second.value()) / 2;
    return tempo(from, unit(end), bpm);
  }

  /** "quarter note = 96". */
  private boolean isNoteValue(int i) {
    boolean note = prompt.word(i).equals("note") && prompt.word(i - 1).equals("quarter");
    return (note || prompt.word(i).equals("crotchet")) && prompt.word(i + 1).equals("=");
  }

  private static boolean isTempoWord(String word) {
    return word.equals("bpm") || word.equals("tempo") || word.equals("bpms");
  }

  private boolean isChange(int i) {
    return prompt.word(i).equals("%") || direction(i) != 0;
  }

  /** The second number of a range, or null. */
  private Numbers.Number upTo(Numbers.Number first) {
    String link = prompt.word(first.end());
    boolean range =
        link.equals("-")
            || link.equals("to")
            || link.equals("and")
            || link.equals("—")
            || link.equals("or");
    return range ? Numbers.at(prompt, first.end() + 1) : null;
  }

  /** "by 10 bpm" after "slower" or "faster" is read from that word on. */
  private Unit by(int from) {
    int way = direction(from);
    if (way == 0 || !prompt.word(from + 1).equals("by")) {
      return null;
    }
    Numbers.Number number = Numbers.at(prompt, from + 2);
    if (number == null) {
      return null;
    }
    int end = unit(number.end());
    if (isPercent(number.end())) {
      return factor(from, number.end() + 1, 1 + way * number.value() / PERCENT);
    }
    return end > number.end() ? offset(from, end, way * number.value()) : null;
  }

  /** "raise the tempo to 128", "speed up by 15 bpm": read from "to" or "by" on. */
  private Unit moved(int from) {
    boolean to = prompt.word(from).equals("to");
    int way = to || prompt.word(from).equals("by") ? wayBefore(from) : 0;
    Numbers.Number number = way == 0 ? null : Numbers.at(prompt, from + 1);
    if (number == null) {
      return null;
    }
    int end = unit(number.end());
    if (to) {
      return isPlainTempo(number) || end > number.end() ? tempo(from, end, number.value()) : null;
    }
    if (isPercent(number.end())) {
      return factor(from, number.end() + 1, 1 + way * number.value() / PERCENT);
    }
    return end > number.end() ? offset(from, end, way * number.value()) : null;
  }

  /** 1 or -1 if the words right before speak of a faster or slower tempo, else 0. */
  private int wayBefore(int from) {
    for (int i = from - 1; i >= Math.max(0, from - LOOK_BACK); i--) {
      String word = prompt.word(i);
      if (direction(i) != 0) {
        return direction(i);
      }
      if (word.startsWith("slow") || word.equals("reduce") || word.startsWith("decrease")) {
        return -1;
      }
      if (word.startsWith("speed") || word.startsWith("increase") || word.equals("raise")) {
        return 1;
      }
    }
    return tempoBefore(from) ? 1 : 0;
  }

  private Unit counted(int from, boolean afterGenre) {
    boolean at =
        Set.of("at", "around", "@", "roughly", "circa", "about").contains(prompt.word(from));
    int sign = prompt.word(from).equals("-") ? -1 : prompt.word(from).equals("+") ? 1 : 0;
    Numbers.Number number = Numbers.at(prompt, at ? skip(from) : sign != 0 ? from + 1 : from);
    if (number == null) {
      return null;
    }
    if (isPercent(number.end()) && direction(number.end() + 1) != 0) {
      int way = direction(number.end() + 1);
      return factor(from, number.end() + 2, 1 + way * number.value() / PERCENT);
    }
    Numbers.Number second = upTo(number);
    if (second != null && unit(second.end()) > second.end()) {
      return tempo(from, unit(second.end()), (number.value() + second.value()) / 2);
    }
    int end = unit(number.end());
    if (end > number.end()) {
      int way = sign != 0 ? sign : direction(end);
      int last = sign == 0 && way != 0 ? end + 1 : end;
      return way != 0 ? offset(from, last, way * number.value()) : tempo(from, end, number.value());
    }
    boolean plain = (at || afterGenre && prompt.isNumber(from)) && isPlainTempo(number);
    return plain ? tempo(from, number.end(), number.value()) : null;
  }

  private boolean isPercent(int i) {
    return prompt.word(i).equals("%") || prompt.word(i).equals("percent");
  }

  /** 1 if the word is "faster", -1 if it is "slower", else 0. */
  private int direction(int i) {
    String word = prompt.word(i);
    return FASTER.contains(word) ? 1 : SLOWER.contains(word) ? -1 : 0;
  }

  /** A number of 40 to 220 that nothing is counted with. */
  private boolean isPlainTempo(Numbers.Number number) {
    if (number.value() < PLAIN_MIN || number.value() > PLAIN_MAX) {
      return false;
    }
    int next = number.end();
    if (next >= prompt.size()) {
      return true;
    }
    boolean clock = prompt.at(next).is(":") && prompt.isNumber(next + 1);
    PhraseTrie.Match<Entry> match = lexicon.longest(prompt.tokens(), next);
    Role role = match == null ? null : match.value().role;
    return !clock && role != null && AFTER_TEMPO.contains(role);
  }

  private boolean tempoBefore(int from) {
    return isTempoWord(prompt.word(from - 1)) || isTempoWord(prompt.word(from - 2));
  }

  private int skip(int i) {
    int next = i;
    while (FILLING.contains(prompt.word(next))) {
      next++;
    }
    return next;
  }

  /** The token after "bpm" or "beats per minute", or {@code i} if there is none. */
  private int unit(int i) {
    String word = prompt.word(i);
    if (isTempoWord(word) && !word.equals("tempo") || word.equals("bmp") || word.equals("bps")) {
      return i + 1;
    }
    boolean per = Set.of("per", "a", "/").contains(prompt.word(i + 1));
    boolean minute = prompt.word(i + 2).startsWith("min");
    return word.startsWith("beat") && per && minute ? i + 3 : i;
  }

  private Unit tempo(int from, int end, double bpm) {
    double held = Math.clamp(bpm, Wish.MIN_BPM, Wish.MAX_BPM);
    Span span = prompt.span(from, end);
    List<Wish> wishes = new ArrayList<>();
    wishes.add(new Wish.Bpm(span, Strength.EXPLICIT, held));
    if (held != bpm) {
      String note = "%.0f bpm, played at %.0f".formatted(bpm, held);
      wishes.add(new Wish.Unmet(span, Strength.EXPLICIT, note));
    }
    return Unit.control(from, end, wishes);
  }

  private Unit factor(int from, int end, double factor) {
    double held = Math.clamp(factor, 1 / PERCENT, PERCENT);
    return Unit.control(
        from,
        end,
        List.of(new Wish.TempoChange(prompt.span(from, end), Strength.EXPLICIT, held, 0)));
  }

  private Unit offset(int from, int end, double bpm) {
    double held = Math.clamp(bpm, -Tempo.VERY_FAST.bpm(), Tempo.VERY_FAST.bpm());
    return Unit.control(
        from,
        end,
        List.of(new Wish.TempoChange(prompt.span(from, end), Strength.EXPLICIT, 1, held)));
  }
}
