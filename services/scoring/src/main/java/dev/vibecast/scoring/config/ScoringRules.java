package dev.vibecast.scoring.config;

import dev.vibecast.scoring.played.PlayedLimits;
import dev.vibecast.scoring.played.PlayedStreams;
import dev.vibecast.scoring.played.QualityLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Builds the domain from the settings. */
@ApplicationScoped
public class ScoringRules {

  @Produces
  @Singleton
  PlayedStreams playedStreams(ScoringConfig config) {
    PlayedLimits limits =
        new PlayedLimits(
            config.reportEvery(), config.maxStreams(), config.idleAfter(), config.maxTimelines());
    return new PlayedStreams(limits, qualityLimits(config));
  }

  private static QualityLimits qualityLimits(ScoringConfig config) {
    return new QualityLimits(
        config.maxSilence(),
        config.maxClippedSamples(),
        config.maxClicks(),
        config.minLufs(),
        config.maxLufs());
  }
}
