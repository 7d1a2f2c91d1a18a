package dev.vibecast.language;

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
          "between",
          "from",
          "please");
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

  private final Prompt prompt;
  private final Lexicon lexicon;
  private final TempoMoves moves;
  private final TempoContext context;

  TempoPhrases(Prompt prompt, Lexicon lexicon) {
    this.prompt = prompt;
    this.lexicon = lexicon;
    this.moves = new TempoMoves(prompt, this);
    this.context = new TempoContext(prompt, lexicon);
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
    Unit move = moves.at(from);
    return move != null ? move : counted(from, afterGenre);
  }

  /** "under 80 bpm", "no faster than 100", "between 90 and 100 bpm". */
  private Unit bound(int from) {
    int words = TempoBounds.boundWords(prompt, from);
    if (words == 0) {
      return null;
    }
    Numbers.Number first = Numbers.at(prompt, skip(from + Math.abs(words)));
    if (first == null) {
      return null;
    }
    int end = TempoWords.unit(prompt, first.end());
    boolean sure = end > first.end() || TempoWords.tempoBefore(prompt, from);
    if (!sure && !isPlainTempo(first)) {
      return null;
    }
    double bpm = Math.round(first.value() * (words < 0 ? BELOW : ABOVE));
    return TempoWishes.tempo(prompt, from, end, bpm);
  }

  /** "tempo 84", "bpm: 84", "between 90 and 100 bpm" after it. */
  private Unit labelled(int from) {
    String word = prompt.word(from);
    boolean label =
        TempoWords.isTempoWord(word)
            || word.equals("♩")
            || word.equals("metronome")
            || isNoteValue(from);
    if (!label && !word.equals("between")) {
      return null;
    }
    Numbers.Number first = Numbers.at(prompt, skip(from + 1));
    if (first == null) {
      return null;
    }
    Numbers.Number second = upTo(first);
    int end = second == null ? first.end() : second.end();
    boolean counted = TempoWords.unit(prompt, end) > end;
    if (!label && !counted || word.equals("tempo") && isChange(TempoWords.unit(prompt, end))) {
      return null;
    }
    double bpm = second == null ? first.value() : (first.value() + second.value()) / 2;
    return TempoWishes.tempo(prompt, from, TempoWords.unit(prompt, end), bpm);
  }

  /** "quarter note = 96". */
  private boolean isNoteValue(int i) {
    boolean note = prompt.word(i).equals("note") && prompt.word(i - 1).equals("quarter");
    return (note || prompt.word(i).equals("crotchet")) && prompt.word(i + 1).equals("=");
  }

  private boolean isChange(int i) {
    return prompt.word(i).equals("%") || TempoWords.direction(prompt, i) != 0;
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

  private Unit counted(int from, boolean afterGenre) {
    boolean at =
        Set.of("at", "around", "@", "roughly", "circa", "about").contains(prompt.word(from));
    int sign = prompt.word(from).equals("-") ? -1 : prompt.word(from).equals("+") ? 1 : 0;
    Numbers.Number number = Numbers.at(prompt, at ? skip(from) : sign != 0 ? from + 1 : from);
    if (number == null) {
      return null;
    }
    if (TempoWords.isPercent(prompt, number.end())
        && TempoWords.direction(prompt, number.end() + 1) != 0) {
      int way = TempoWords.direction(prompt, number.end() + 1);
      return TempoWishes.factor(
          prompt, from, number.end() + 2, 1 + way * number.value() / TempoWishes.PERCENT);
    }
    Numbers.Number second = upTo(number);
    if (second != null && TempoWords.unit(prompt, second.end()) > second.end()) {
      return TempoWishes.tempo(
          prompt,
          from,
          TempoWords.unit(prompt, second.end()),
          (number.value() + second.value()) / 2);
    }
    int end = TempoWords.unit(prompt, number.end());
    if (end > number.end()) {
      int way = sign != 0 ? sign : TempoWords.direction(prompt, end);
      int last = sign == 0 && way != 0 ? end + 1 : end;
      return way != 0
          ? TempoWishes.offset(prompt, from, last, way * number.value())
          : TempoWishes.tempo(prompt, from, end, number.value());
    }
    boolean digits = prompt.isNumber(from);
    boolean said =
        at || digits && (afterGenre || context.speaksOfTempo() || context.standsAlone(from));
    boolean plain = said && isPlainTempo(number);
    return plain ? TempoWishes.tempo(prompt, from, number.end(), number.value()) : null;
  }

  /** A number of 40 to 220 that nothing is counted with. */
  boolean isPlainTempo(Numbers.Number number) {
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

  private int skip(int i) {
    int next = i;
    while (FILLING.contains(prompt.word(next))) {
      next++;
    }
    return next;
  }
}
