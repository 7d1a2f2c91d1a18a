package dev.vibecast.scoring.fit;

import dev.vibecast.schema.score.FitScored;
import dev.vibecast.scorers.fit.Fit;

/** A judgement as the contract writes it, with four digits. */
public final class FitMapper {

  private FitMapper() {}

  /** The judgement for others to read. */
  public static FitScored scored(Fit fit) {
    return new FitScored(
        rounded(fit.alignment().score()),
        rounded(fit.discordance()),
        rounded(fit.quality().score()),
        rounded(fit.total()),
        fit.reasons());
  }

  private static double rounded(double share) {
    return Math.round(share * 1e4) / 1e4;
  }
}
