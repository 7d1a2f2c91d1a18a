package dev.vibecast.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Folds writing so that variants compare equal: compatibility forms (NFKC), case, Latin accents,
 * katakana to hiragana, Arabic vowel marks and letter variants, the Hindi nukta. Every folded
 * character remembers where it came from.
 */
final class Folding {

  private static final int HIRAGANA_SHIFT = 'ァ' - 'ぁ';

  private final StringBuilder folded;
  private int[] starts;
  private int[] ends;

  private Folding(int capacity) {
    folded = new StringBuilder(capacity);
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /**
   * Folded text.
   *
   * @param text after folding
   * @param starts by folded character: where it begins in the original, in UTF-16 units
   * @param ends by folded character: where it ends in the original
   */
  record Folded(String text, int[] starts, int[] ends) {}

  /** Folds a text and keeps track of positions. */
  static Folded fold(String text) {
    Folding folding = new Folding(text.length() + 16);
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (next < text.length() && isVoicingMark(text.charAt(next))) {
        next++;
      }
      folding.add(text.substring(i, next), i, next);
      i = next;
    }
    return new Folded(folding.folded.toString(), folding.starts, folding.ends);
  }

  /** The folded text alone. */
  static String plain(String text) {
    return fold(text).text();
  }

  private static boolean isVoicingMark(char c) {
    return c == '\u3099' || c == '\u309A';
  }

  private void add(String piece, int start, int end) {
    char first = piece.charAt(0);
    if (piece.length() == 1 && first < 128) {
      append(Character.toLowerCase(first), start, end);
      return;
    }
    String normal = Normalizer.normalize(piece, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String apart = isLatin(normal) ? Normalizer.normalize(normal, Normalizer.Form.NFD) : normal;
    for (int i = 0; i < apart.length(); i++) {
      fold(apart.charAt(i), start, end);
    }
  }

  private static boolean isLatin(String text) {
    return !text.isEmpty() && text.charAt(0) < '\u0250';
  }

  private void fold(char c, int start, int end) {
    if (c >= '\u0300' && c <= '\u036F' || isSilent(c)) {
      return;
    }
    switch (c) {
      case 'ß' -> append("ss", start, end);
      case 'æ' -> append("ae", start, end);
      case 'œ' -> append("oe", start, end);
      case 'ø' -> append('o', start, end);
      case 'ł' -> append('l', start, end);
      case 'ı' -> append('i', start, end);
      case '’', '‘', 'ʼ', '`', '´' -> append('\'', start, end);
      case 'أ', 'إ', 'آ', 'ٱ' -> append('ا', start, end);
      case 'ى' -> append('ي', start, end);
      case 'ة' -> append('ه', start, end);
      case 'ؤ' -> append('و', start, end);
      case 'ئ' -> append('ي', start, end);
      default -> append(kana(c), start, end);
    }
  }

  /** Marks that carry no meaning here: Arabic vowels and tatweel, nukta, joiners, variants. */
  private static boolean isSilent(char c) {
    return c >= '\u064B' && c <= '\u0652'
        || c == '\u0670'
        || c == '\u0640'
        || c == '\u093C'
        || c >= '\u200B' && c <= '\u200F'
        || c == '\u2060'
        || c == '\uFEFF'
        || c >= '\uFE00' && c <= '\uFE0F';
  }

  private static char kana(char c) {
    if (c >= 'ァ' && c <= 'ヶ') {
      return (char) (c - HIRAGANA_SHIFT);
    }
    return Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
  }

  private void append(String letters, int start, int end) {
    for (int i = 0; i < letters.length(); i++) {
      append(letters.charAt(i), start, end);
    }
  }

  private void append(char c, int start, int end) {
    int at = folded.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    starts[at] = start;
    ends[at] = end;
    folded.append(c);
  }
}
