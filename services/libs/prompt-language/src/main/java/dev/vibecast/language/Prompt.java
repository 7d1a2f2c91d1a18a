package dev.vibecast.language;

import java.util.List;

/**
 * A prompt on its way to a reading.
 *
 * @param text as typed
 * @param language two-letter code
 * @param tokens in English
 */
record Prompt(String text, String language, List<Token> tokens) {

  int size() {
    return tokens.size();
  }

  Token at(int i) {
    return tokens.get(i);
  }

  /** The word at an index, or nothing beyond the ends. */
  String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }

  /** The word as typed and folded, or nothing beyond the ends. */
  String typed(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).typed() : "";
  }

  boolean isNumber(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  boolean isMark(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.MARK;
  }

  /** The typed piece from one token to before another. */
  Span span(int from, int to) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int i = from; i < to; i++) {
      start = Math.min(start, tokens.get(i).start());
      end = Math.max(end, tokens.get(i).end());
    }
    return start <= end ? Span.of(text, start, end) : new Span(0, 0, "");
  }
}
