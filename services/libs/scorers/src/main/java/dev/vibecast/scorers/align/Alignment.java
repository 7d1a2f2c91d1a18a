package dev.vibecast.scorers.align;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How well a sound agrees with words.
 *
 * @param score 0…1; of recipes found for held-out words the median is about .8, of recipes found
 *     for other words about .1
 * @param dimensions every dimension, the one that speaks most against the pair first
 */
public record Alignment(double score, List<DimensionFit> dimensions) {

  /** Dimensions of single styles count, but say little to people. */
  private static final String STYLE = "style_";

  private static final double CLEAR = .12;

  public Alignment {
    dimensions = dimensions.stream().sorted(Comparator.comparing(DimensionFit::evidence)).toList();
  }

  /**
   * One dimension.
   *
   * @param id its name
   * @param low what 0 means
   * @param high what 1 means
   * @param wanted where the words point, 0…1
   * @param heard what the sound does, 0…1
   * @param evidence its share in the score: negative speaks against the pair
   */
  public record DimensionFit(
      String id, String low, String high, double wanted, double heard, double evidence) {

    /** For people, for example {@code words want dark .82, heard .31}. */
    public String sentence() {
      boolean upper = wanted >= .5;
      return String.format(
          Locale.ROOT,
          "words want %s %.2f, heard %.2f",
          upper ? high : low,
          upper ? wanted : 1 - wanted,
          upper ? heard : 1 - heard);
    }
  }

  /** The dimensions that decide: those that speak most against the pair, then most for it. */
  public List<String> reasons(int count) {
    List<DimensionFit> clear =
        dimensions.stream()
            .filter(d -> !d.id().startsWith(STYLE) && Math.abs(d.wanted() - .5) > CLEAR)
            .toList();
    int against = (int) clear.stream().limit(count).filter(d -> d.evidence() < 0).count();
    int most = Math.min(score < .5 ? count : count / 2, against);
    List<DimensionFit> inFavour =
        clear.reversed().stream()
            .filter(d -> d.evidence() > 0)
            .limit(Math.max(0, count - most))
            .toList();
    return Stream.concat(clear.stream().limit(most), inFavour.stream())
        .map(DimensionFit::sentence)
        .toList();
  }
}
