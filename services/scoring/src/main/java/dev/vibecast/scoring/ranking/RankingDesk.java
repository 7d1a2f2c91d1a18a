package dev.vibecast.scoring.ranking;

import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.score.CandidatesRanked;
import dev.vibecast.schema.score.CandidatesSubmitted;
import dev.vibecast.scorers.candidates.BestOfN;
import dev.vibecast.scorers.candidates.Candidate;
import dev.vibecast.scorers.candidates.Ranked;
import dev.vibecast.scorers.fit.FitScorer;
import dev.vibecast.scoring.fit.FitMapper;
import dev.vibecast.scoring.fit.LateScorer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ranks the candidates of each request of a stream once. Used by one thread at a time, which waits
 * while the scorer is being loaded.
 */
public final class RankingDesk {

  private static final int REMEMBERED_REQUESTS = 4096;
  private static final Duration SHORTEST_BUDGET = Duration.ofSeconds(1);
  private static final Duration LONGEST_BUDGET = Duration.ofSeconds(120);

  private final LateScorer scorer;
  private final Duration budget;
  private final Duration maxAge;
  private final InstantSource clock;
  private final Set<String> answered = new LinkedHashSet<>();

  /**
   * @param budget time after which no further candidate of a request is begun, 1 s to 120 s
   * @param maxAge age from which a request is not ranked any more, more than 0
   * @param clock tells the age of requests and dates the answers
   */
  public RankingDesk(LateScorer scorer, Duration budget, Duration maxAge, InstantSource clock) {
    if (budget.compareTo(SHORTEST_BUDGET) < 0 || budget.compareTo(LONGEST_BUDGET) > 0) {
      throw new IllegalArgumentException("rankingBudget is " + budget + "; it takes 1 s to 120 s");
    }
    if (!maxAge.isPositive()) {
      throw new IllegalArgumentException("rankingMaxAge is " + maxAge + "; it takes more than 0");
    }
    this.scorer = scorer;
    this.budget = budget;
    this.maxAge = maxAge;
    this.clock = clock;
  }

  /** The answer; empty for a request that was answered before. */
  public Optional<CandidatesRanked> answer(CandidatesSubmitted request) {
    if (answered.contains(key(request.streamId(), request.requestId()))) {
      return Optional.empty();
    }
    List<CandidatesRanked.Ranked> ranking = ranking(request);
    return Optional.of(
        new CandidatesRanked(request.requestId(), request.streamId(), clock.instant(), ranking));
  }

  /** The answer was passed on; a crash before that leaves the request to be answered again. */
  public void remember(CandidatesRanked answer) {
    answered.add(key(answer.streamId(), answer.requestId()));
    if (answered.size() > REMEMBERED_REQUESTS) {
      answered.remove(answered.iterator().next());
    }
  }

  private static String key(String streamId, String requestId) {
    return streamId + "/" + requestId;
  }

  private List<CandidatesRanked.Ranked> ranking(CandidatesSubmitted request) {
    Duration age = Duration.between(request.at(), clock.instant());
    if (age.compareTo(maxAge) > 0) {
      return unjudged(
          request,
          "too old: asked %d s ago, at most %d s".formatted(age.toSeconds(), maxAge.toSeconds()));
    }
    return scorer
        .await()
        .map(s -> ranking(s, request))
        .orElseGet(() -> unjudged(request, scorer.absence()));
  }

  private List<CandidatesRanked.Ranked> ranking(FitScorer s, CandidatesSubmitted request) {
    List<Candidate> candidates =
        request.candidates().stream().map(config -> new Candidate(config, Overrides.NONE)).toList();
    return new BestOfN(s, budget)
        .rank(request.text(), candidates, request.seconds(), request.seed()).stream()
            .map(RankingDesk::contract)
            .toList();
  }

  private static CandidatesRanked.Ranked contract(Ranked ranked) {
    return switch (ranked) {
      case Ranked.Judged judged ->
          new CandidatesRanked.Ranked(judged.index(), FitMapper.scored(judged.fit()), null);
      case Ranked.Unjudged unjudged ->
          new CandidatesRanked.Ranked(unjudged.index(), null, unjudged.problem());
    };
  }

  private static List<CandidatesRanked.Ranked> unjudged(
      CandidatesSubmitted request, String problem) {
    return IntStream.range(0, request.candidates().size())
        .mapToObj(i -> new CandidatesRanked.Ranked(i, null, problem))
        .toList();
  }
}
