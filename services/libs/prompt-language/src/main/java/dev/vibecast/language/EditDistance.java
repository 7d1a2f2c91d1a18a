package dev.vibecast.language;

/**
 * How far apart two spellings are: the restricted distance of Damerau (A technique for computer
 * detection and correction of spelling errors, CACM 7, 1964), and how natural the slip between them
 * is.
 */
final class EditDistance {

  /** Costs of {@link #slip}, cheapest first. */
  static final int SWAPPED = 1;

  static final int DOUBLED = 1;
  static final int DROPPED = 2;
  static final int REPLACED = 3;
  private static final int SEVERAL = 4;

  private EditDistance() {}

  /** Restricted Damerau-Levenshtein distance; a swap of neighbours counts one. */
  static int of(String one, String other, int reach) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        boolean swap =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        row[j] = swap ? Math.min(row[j], before[j - 2] + 1) : row[j];
        least = Math.min(least, row[j]);
      }
      if (least > reach) {
        return reach + 1;
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }

  /** What kind of slip leads from a word to how it was typed; cheap ones happen more often. */
  static int slip(String typed, String word) {
    int same = 0;
    int least = Math.min(typed.length(), word.length());
    while (same < least && typed.charAt(same) == word.charAt(same)) {
      same++;
    }
    String rest = typed.substring(same);
    String meant = word.substring(same);
    if (rest.length() == meant.length()) {
      boolean swapped =
          rest.length() > 1
              && rest.charAt(0) == meant.charAt(1)
              && rest.charAt(1) == meant.charAt(0)
              && rest.substring(2).equals(meant.substring(2));
      boolean replaced = !rest.isEmpty() && rest.substring(1).equals(meant.substring(1));
      return swapped ? SWAPPED : replaced ? REPLACED : SEVERAL;
    }
    String longer = rest.length() > meant.length() ? rest : meant;
    String shorter = rest.length() > meant.length() ? meant : rest;
    if (longer.length() != shorter.length() + 1 || !longer.substring(1).equals(shorter)) {
      return SEVERAL;
    }
    boolean doubled = same > 0 && typed.charAt(same - 1) == longer.charAt(0);
    return doubled ? DOUBLED : DROPPED;
  }
}
