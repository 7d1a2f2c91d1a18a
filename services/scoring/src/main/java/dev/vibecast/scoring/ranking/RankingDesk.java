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
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Ranks the candidates of each request once. Used by one thread at a time. */
public final class RankingDesk {

  private static final int REMEMBERED_REQUESTS = 4096;

  private final LateScorer scorer;
  private final Duration budget;
  private final Set<String> answered = new LinkedHashSet<>();

  /**
   * @param budget time after which no further candidate of a request is begun
   */
  public RankingDesk(LateScorer scorer, Duration budget) {
    this.scorer = scorer;
    this.budget = budget;
  }

  /** The answer; empty for a request that was answered before. */
  public Optional<CandidatesRanked> answer(CandidatesSubmitted request, Instant now) {
    if (answered.contains(request.requestId())) {
      return Optional.empty();
    }
    List<CandidatesRanked.Ranked> ranking =
        scorer.get().map(s -> ranking(s, request)).orElseGet(() -> unjudged(request));
    return Optional.of(new CandidatesRanked(request.requestId(), request.streamId(), now, ranking));
  }

  /** The answer was passed on; a crash before that leaves the request to be answered again. */
  public void remember(String requestId) {
    answered.add(requestId);
    if (answered.size() > REMEMBERED_REQUESTS) {
      answered.remove(answered.iterator().next());
    }
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

  private static List<CandidatesRanked.Ranked> unjudged(CandidatesSubmitted request) {
    return IntStream.range(0, request.candidates().size())
        .mapToObj(i -> new CandidatesRanked.Ranked(i, null, "the scorers could not be loaded"))
        .toList();
  }
}
