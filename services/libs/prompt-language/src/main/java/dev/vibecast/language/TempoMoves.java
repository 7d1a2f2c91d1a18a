package dev.vibecast.language;

/** Reads changes of the tempo: "slower by 10 bpm", "speed up by 5 %", "raise the tempo to 128". */
final class TempoMoves {

  private static final int LOOK_BACK = 4;

  private final Prompt prompt;
  private final TempoPhrases phrases;

  /**
   * @param phrases tells whether a number is a tempo without a unit
   */
  TempoMoves(Prompt prompt, TempoPhrases phrases) {
    this.prompt = prompt;
    this.phrases = phrases;
  }

  /** The change that begins at a token, or null. */
  Unit at(int from) {
    Unit by = by(from);
    return by == null ? moved(from) : by;
  }

  /** "by 10 bpm" after "slower" or "faster" is read from that word on. */
  private Unit by(int from) {
    int way = TempoWords.direction(prompt, from);
    if (way == 0 || !prompt.word(from + 1).equals("by")) {
      return null;
    }
    Numbers.Number number = Numbers.at(prompt, from + 2);
    if (number == null) {
      return null;
    }
    int end = TempoWords.unit(prompt, number.end());
    if (TempoWords.isPercent(prompt, number.end())) {
      return TempoWishes.factor(
          prompt, from, number.end() + 1, 1 + way * number.value() / TempoWishes.PERCENT);
    }
    return end > number.end() ? TempoWishes.offset(prompt, from, end, way * number.value()) : null;
  }

  /** "raise the tempo to 128", "speed up by 15 bpm": read from "to" or "by" on. */
  private Unit moved(int from) {
    boolean to = prompt.word(from).equals("to");
    int way = to || prompt.word(from).equals("by") ? wayBefore(from) : 0;
    Numbers.Number number = way == 0 ? null : Numbers.at(prompt, from + 1);
    if (number == null) {
      return null;
    }
    int end = TempoWords.unit(prompt, number.end());
    if (to) {
      return phrases.isPlainTempo(number) || end > number.end()
          ? TempoWishes.tempo(prompt, from, end, number.value())
          : null;
    }
    if (TempoWords.isPercent(prompt, number.end())) {
      return TempoWishes.factor(
          prompt, from, number.end() + 1, 1 + way * number.value() / TempoWishes.PERCENT);
    }
    return end > number.end() ? TempoWishes.offset(prompt, from, end, way * number.value()) : null;
  }

  /** 1 or -1 if the words right before speak of a faster or slower tempo, else 0. */
  private int wayBefore(int from) {
    for (int i = from - 1; i >= Math.max(0, from - LOOK_BACK); i--) {
      String word = prompt.word(i);
      if (TempoWords.direction(prompt, i) != 0) {
        return TempoWords.direction(prompt, i);
      }
      if (word.startsWith("slow") || word.equals("reduce") || word.startsWith("decrease")) {
        return -1;
      }
      if (word.startsWith("speed") || word.startsWith("increase") || word.equals("raise")) {
        return 1;
      }
    }
    return TempoWords.tempoBefore(prompt, from) ? 1 : 0;
  }
}
