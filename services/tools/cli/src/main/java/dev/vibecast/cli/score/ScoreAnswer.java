package dev.vibecast.cli.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vibecast.scorers.Scorer.Outcome;
import dev.vibecast.scorers.fit.Fit;
import java.util.List;

/**
 * The answer of {@code score --json}.
 *
 * @param text the words
 * @param total alignment × (1 − discordance) × quality
 * @param alignment agreement of words and sound, 0…1
 * @param discordance harshness beyond what the words allow, 0…1
 * @param quality technical soundness, 0…1
 * @param reasons why
 * @param others what further scorers said
 */
record ScoreAnswer(
    String text,
    double total,
    double alignment,
    double discordance,
    double quality,
    List<String> reasons,
    List<Other> others) {

  /**
   * A further scorer.
   *
   * @param name its name
   * @param value 0…1, or absent
   * @param detail why there is no value, or its reasons
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Other(String name, Double value, String detail) {

    static Other of(String name, Outcome outcome) {
      return switch (outcome) {
        case Outcome.Scored scored ->
            new Other(name, scored.value(), String.join("; ", scored.reasons()));
        case Outcome.NotConfigured missing ->
            new Other(name, null, "not configured: " + missing.missing());
        case Outcome.Failed failed -> new Other(name, null, "failed: " + failed.problem());
      };
    }
  }

  static ScoreAnswer of(String text, Fit fit, List<Other> others) {
    return new ScoreAnswer(
        text,
        rounded(fit.total()),
        rounded(fit.alignment().score()),
        rounded(fit.discordance()),
        rounded(fit.quality().score()),
        fit.reasons(),
        others);
  }

  private static double rounded(double x) {
    return Math.round(x * 1e4) / 1e4;
  }
}
