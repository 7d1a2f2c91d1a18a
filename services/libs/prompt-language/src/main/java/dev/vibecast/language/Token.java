package dev.vibecast.language;

/**
 * A word, number or mark of a prompt, or of its English gloss.
 *
 * @param word folded
 * @param kind what it is made of
 * @param start where it begins in the original text
 * @param end where it ends in the original text
 * @param joined whether nothing but a hyphen or nothing at all stands before it
 * @param typed the folded letters that were typed, before glossing and mending
 * @param capital whether it was typed with a capital letter
 */
record Token(
    String word, Kind kind, int start, int end, boolean joined, String typed, boolean capital) {

  /** What a token is made of. */
  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** The same place with another word. */
  Token as(String newWord) {
    return new Token(newWord, kind, start, end, joined, typed, capital);
  }

  /** Whether it is this mark or word. */
  boolean is(String other) {
    return word.equals(other);
  }

  /** The number it stands for; only for {@link Kind#NUMBER}. */
  double number() {
    return Double.parseDouble(word);
  }
}
