package dev.vibecast.schema.score;

import dev.vibecast.schema.Require;
import java.util.List;

/**
 * How well a stretch of audio fits words. It measures agreement with musical conventions and is no
 * listener's score.
 *
 * @param alignment agreement of what is heard with what the words imply, 0…1
 * @param discordance harshness beyond what the words allow, 0…1
 * @param quality technical soundness: silence, clipping, clicks, loudness; 0…1
 * @param total alignment × (1 − discordance) × quality
 * @param reasons why, for people, the most important first
 */
public record FitScored(
    double alignment, double discordance, double quality, double total, List<String> reasons) {

  public FitScored {
    Require.range("alignment", alignment, 0, 1);
    Require.range("discordance", discordance, 0, 1);
    Require.range("quality", quality, 0, 1);
    Require.range("total", total, 0, 1);
    reasons = Require.list("reasons", reasons);
  }
}
