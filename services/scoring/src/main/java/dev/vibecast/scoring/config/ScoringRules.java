package dev.vibecast.scoring.config;

import dev.vibecast.scorers.fit.FitScorer;
import dev.vibecast.scoring.fit.LateScorer;
import dev.vibecast.scoring.fit.ScorerJudge;
import dev.vibecast.scoring.played.FitJudge;
import dev.vibecast.scoring.played.PlayedLimits;
import dev.vibecast.scoring.played.PlayedStreams;
import dev.vibecast.scoring.played.QualityLimits;
import dev.vibecast.scoring.ranking.RankingDesk;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Builds the domain from the settings. */
@ApplicationScoped
public class ScoringRules {

  @Produces
  @Singleton
  @Startup
  LateScorer lateScorer(ScoringConfig config) {
    return config.fit() ? LateScorer.loading(FitScorer::builtIn) : LateScorer.off();
  }

  @Produces
  @Singleton
  RankingDesk rankingDesk(ScoringConfig config, LateScorer scorer) {
    return new RankingDesk(
        scorer, config.rankingBudget(), config.rankingMaxAge(), Clock.systemUTC());
  }

  @Produces
  @Singleton
  PlayedStreams playedStreams(ScoringConfig config, LateScorer scorer) {
    PlayedLimits limits =
        new PlayedLimits(
            config.reportEvery(), config.maxStreams(), config.idleAfter(), config.maxTimelines());
    FitJudge judge = config.fit() ? new ScorerJudge(scorer) : FitJudge.NONE;
    return new PlayedStreams(limits, qualityLimits(config), judge);
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
