package dev.vibecast.atlas.mood;

import java.util.Arrays;
import java.util.Map;

/**
 * What a vibe expresses, on 14 dimensions: V valence, A arousal, T tension, P power, W warmth, X
 * vastness, Y synthetic, O old, M movement, C complexity, L light, H humour, S sacred, R danger.
 * Levels are −1…1, those of H, S and R 0…1; a dimension that nothing speaks of is 0.
 */
public final class Mood {

  /** The letters of the dimensions, in order. */
  public static final String LETTERS = "VATPWXYOMCLHSR";

  /** Nothing is expressed. */
  public static final Mood NEUTRAL = new Mood(new double[LETTERS.length()]);

  private static final String UNIPOLAR = "HSR";
  private static final double STRONGEST_RATING = 3;

  private final double[] levels;

  private Mood(double[] levels) {
    this.levels = levels;
  }

  /**
   * From ratings.
   *
   * @param ratings −3…3 by letter, those of H, S and R 0…3; values outside are held at the ends
   * @throws IllegalArgumentException when a letter is no dimension
   */
  public static Mood ofRatings(Map<String, ? extends Number> ratings) {
    double[] levels = new double[LETTERS.length()];
    ratings.forEach(
        (letter, rating) -> {
          int at = indexOf(letter);
          double low = UNIPOLAR.contains(letter) ? 0 : -1;
          levels[at] = Math.clamp(rating.doubleValue() / STRONGEST_RATING, low, 1);
        });
    return new Mood(levels);
  }

  /**
   * From levels in the order of {@link #LETTERS}; values outside −1…1 are held at the ends.
   *
   * @throws IllegalArgumentException when there are not 14
   */
  public static Mood ofLevels(double[] levels) {
    if (levels.length != LETTERS.length()) {
      throw new IllegalArgumentException(levels.length + " levels; it takes " + LETTERS.length());
    }
    return new Mood(Arrays.stream(levels).map(level -> Math.clamp(level, -1, 1)).toArray());
  }

  /** The place of a dimension in {@link #LETTERS}. */
  static int indexOf(String letter) {
    int at = letter.length() == 1 ? LETTERS.indexOf(letter) : -1;
    if (at < 0) {
      throw new IllegalArgumentException(
          "\"" + letter + "\" is no dimension of mood; it takes one of " + LETTERS);
    }
    return at;
  }

  /** The level of a dimension by its place in {@link #LETTERS}. */
  public double level(int dimension) {
    return levels[dimension];
  }

  /** The level of a dimension by its letter. */
  public double level(char letter) {
    return levels[indexOf(String.valueOf(letter))];
  }

  /** All levels, in the order of {@link #LETTERS}. */
  public double[] levels() {
    return levels.clone();
  }
}
