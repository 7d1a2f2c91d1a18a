package dev.vibecast.analysis.corpus;

import java.util.Arrays;

/**
 * A chord of a key.
 *
 * @param root semitones above the tonic
 * @param tones semitones above the root: third, fifth and, where there is one, seventh
 */
record Chord(int root, int[] tones) {

  private static final String NUMERALS = "1234567";

  /**
   * Reads a symbol: accidental, degree of the major scale, quality. {@code "6m"} is the minor chord
   * on the sixth degree, {@code "b7"} the major chord on the flat seventh, {@code "57"} the
   * dominant seventh; {@code m7}, {@code M7}, {@code o} (diminished), {@code s} (suspended fourth),
   * {@code 5} (power chord, written {@code p}).
   */
  static Chord of(String symbol) {
    int shift = 0;
    String rest = symbol;
    while (rest.startsWith("b") || rest.startsWith("#")) {
      shift += rest.startsWith("b") ? -1 : 1;
      rest = rest.substring(1);
    }
    int[] major = {0, 2, 4, 5, 7, 9, 11};
    int degree = NUMERALS.indexOf(rest.charAt(0));
    int[] tones =
        switch (rest.substring(1)) {
          case "" -> new int[] {4, 7};
          case "m" -> new int[] {3, 7};
          case "7" -> new int[] {4, 7, 10};
          case "m7" -> new int[] {3, 7, 10};
          case "M7" -> new int[] {4, 7, 11};
          case "o" -> new int[] {3, 6};
          case "s" -> new int[] {5, 7};
          case "h" -> new int[] {3, 6, 10};
          default -> throw new IllegalArgumentException(symbol);
        };
    return new Chord(Math.floorMod(major[degree] + shift, 12), tones);
  }

  /** Semitones above the tonic of all tones, the root first. */
  int[] classes() {
    int[] classes = new int[tones.length + 1];
    classes[0] = root;
    for (int i = 0; i < tones.length; i++) {
      classes[i + 1] = (root + tones[i]) % 12;
    }
    return classes;
  }

  boolean has(int pitchClass) {
    return Arrays.stream(classes()).anyMatch(c -> c == pitchClass);
  }
}
