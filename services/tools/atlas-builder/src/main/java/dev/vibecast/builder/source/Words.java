package dev.vibecast.builder.source;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where the words of a text end. White space parts words; where a script is written without it,
 * every two characters count as one, which is near the mean length of a Chinese or Japanese word. A
 * word longer than {@value #LONGEST} characters, such as data in a text, counts as several.
 */
final class Words {

  private static final int LONGEST = 100;
  private static final int CHARACTERS_PER_WORD = 2;
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final List<Integer> ends = new ArrayList<>();
  private int length;
  private int withoutSpaces;

  private Words() {}

  /** The offset behind each word, ascending. */
  static int[] endsIn(String text) {
    Words words = new Words();
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      words.take(codePoint, at);
      at += Character.charCount(codePoint);
      if (words.isLong()) {
        words.end(at);
      }
    }
    words.end(text.length());
    return words.ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private void take(int codePoint, int at) {
    if (Character.isWhitespace(codePoint)) {
      end(at);
      return;
    }
    length++;
    if (WITHOUT_SPACES.contains(UnicodeScript.of(codePoint))) {
      withoutSpaces++;
    }
  }

  private boolean isLong() {
    return length >= LONGEST || withoutSpaces >= CHARACTERS_PER_WORD;
  }

  private void end(int at) {
    if (length > 0) {
      ends.add(at);
    }
    length = 0;
    withoutSpaces = 0;
  }
}
