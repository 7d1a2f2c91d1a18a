package dev.vibecast.scorers.fit;

import dev.vibecast.scorers.align.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The judgement of words and audio. Not a listener's score: it measures agreement with the
 * conventions that the mapping of words to recipes uses as well.
 *
 * @param alignment agreement of words and sound
 * @param harshness how harsh the audio is, 0…1
 * @param allowedHarshness how harsh the words let it be, 0…1
 * @param quality technical soundness
 */
public record Fit(Alignment alignment, double harshness, double allowedHarshness, Quality quality) {

  private static final int REASONS = 4;

  /** Harshness beyond what the words allow: {@code max(0, harshness − allowed)}, 0…1. */
  public double discordance() {
    return Math.max(0, harshness - allowedHarshness);
  }

  /** {@code alignment × (1 − discordance) × quality}, 0…1. */
  public double total() {
    return alignment.score() * (1 - discordance()) * quality.score();
  }

  /** Why, for people: the dimensions that decide, then harshness, then faults. */
  public List<String> reasons() {
    List<String> reasons = new ArrayList<>(alignment.reasons(REASONS));
    if (discordance() > .05) {
      reasons.add(
          String.format(
              Locale.ROOT, "words allow harshness %.2f, heard %.2f", allowedHarshness, harshness));
    }
    reasons.addAll(quality.problems());
    return List.copyOf(reasons);
  }
}
