package dev.vibecast.builder.rows;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Puts typing errors into a text: letters swapped with their neighbour, dropped, doubled, or
 * replaced by the next key of the row. Deterministic in the text and the seed.
 */
final class TypingErrors {

  private static final String[] KEY_ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final int KINDS = 4;

  private TypingErrors() {}

  /**
   * @param rate share of letters that go wrong, 0…1; at least one does if there is a letter
   */
  static String in(String text, double rate, long seed) {
    SplittableRandom random = new SplittableRandom(seed ^ text.hashCode());
    StringBuilder out = new StringBuilder();
    int forced = forcedPlace(text, random);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wrong = Character.isLetter(c) && (i == forced || random.nextDouble() < rate);
      boolean swaps = wrong && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      int kind = random.nextInt(KINDS);
      if (!wrong) {
        out.append(c);
      } else if (kind == 0 && swaps) {
        out.append(text.charAt(++i)).append(c);
      } else {
        out.append(instead(c, kind));
      }
    }
    return out.toString();
  }

  private static int forcedPlace(String text, SplittableRandom random) {
    int[] letters = text.chars().map(c -> Character.isLetter(c) ? 1 : 0).toArray();
    int count = Arrays.stream(letters).sum();
    int nth = count == 0 ? -1 : random.nextInt(count);
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == 1 && nth-- == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String instead(char c, int kind) {
    return switch (kind) {
      case 1 -> "";
      case 2 -> "" + c + c;
      default -> neighbour(c);
    };
  }

  private static String neighbour(char c) {
    for (String row : KEY_ROWS) {
      int at = row.indexOf(Character.toLowerCase(c));
      if (at >= 0) {
        return String.valueOf(row.charAt(at + 1 < row.length() ? at + 1 : at - 1));
      }
    }
    return "" + c + c;
  }
}
