package dev.vibecast.language;

/** Writing systems, as far as they tell languages and words apart. */
enum Script {
  LATIN,
  KANA,
  HAN,
  DEVANAGARI,
  ARABIC,
  OTHER;

  /** The script of a folded letter. */
  static Script of(int codePoint) {
    if (codePoint < 0x250) {
      return LATIN;
    }
    if (codePoint >= 0x3040 && codePoint <= 0x30FF) {
      return KANA;
    }
    if (codePoint >= 0x3400 && codePoint <= 0x9FFF || codePoint == '々') {
      return HAN;
    }
    if (codePoint >= 0x900 && codePoint <= 0x97F) {
      return DEVANAGARI;
    }
    return codePoint >= 0x600 && codePoint <= 0x6FF ? ARABIC : OTHER;
  }

  /** Whether a letter of this script goes on a word that began in {@code first}. */
  boolean continues(Script first) {
    return this == first || isJapanese() && first.isJapanese();
  }

  boolean isJapanese() {
    return this == KANA || this == HAN;
  }
}
