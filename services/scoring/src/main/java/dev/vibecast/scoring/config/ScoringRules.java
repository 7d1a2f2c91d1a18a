package dev.vibecast.scoring.config;

import dev.vibecast.scorers.fit.FitScorer;
import dev.vibecast.scoring.fit.LateScorer;
import dev.vibecast.scoring.fit.ScorerJudge;
import dev.vibecast.scoring.played.PlayedLimits;
import dev.vibecast.scoring.played.PlayedStreams;
import dev.vibecast.scoring.played.QualityLimits;
import dev.vibecast.scoring.ranking.RankingDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Builds the domain from the settings. */
@ApplicationScoped
public class ScoringRules {

  @Produces
  @Singleton
  LateScorer lateScorer(ScoringConfig config) {
    return new LateScorer(
        () -> {
          if (!config.fit()) {
            throw new IllegalStateException("vibecast.scoring.fit is false");
          }
          return FitScorer.builtIn();
        });
  }

  @Produces
  @Singleton
  RankingDesk rankingDesk(ScoringConfig config, LateScorer scorer) {
    return new RankingDesk(scorer, config.rankingBudget());
  }

  @Produces
  @Singleton
  PlayedStreams playedStreams(ScoringConfig config, LateScorer scorer) {
    PlayedLimits limits =
        new PlayedLimits(
            config.reportEvery(), config.maxStreams(), config.idleAfter(), config.maxTimelines());
    return new PlayedStreams(limits, qualityLimits(config), new ScorerJudge(scorer));
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
