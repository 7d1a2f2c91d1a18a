package dev.vibecast.builder.build;

import dev.vibecast.builder.candidates.CandidateMaker;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.scorers.candidates.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes candidates for every vibe and keeps the one that fits best. */
final class RecipeChoice {

  private final CandidateMaker maker;
  private final AtlasPlan plan;
  private final Progress progress;

  RecipeChoice(CandidateMaker maker, AtlasPlan plan, Progress progress) {
    this.maker = maker;
    this.plan = plan;
    this.progress = progress;
  }

  /** One per vibe, in order. */
  List<Choice> choose(List<CorpusVibe> vibes) {
    try (ExecutorService threads = Executors.newFixedThreadPool(plan.threads())) {
      List<Future<Choice>> pending =
          vibes.stream().map(vibe -> threads.submit(() -> choose(vibe))).toList();
      List<Choice> choices = new ArrayList<>();
      for (Future<Choice> each : pending) {
        choices.add(each.get());
        progress.at("choosing recipes", choices.size(), vibes.size());
      }
      return List.copyOf(choices);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while choosing recipes", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a recipe could not be judged: " + e.getCause(), e);
    }
  }

  private Choice choose(CorpusVibe vibe) {
    List<Candidate> candidates = maker.make(vibe, plan.candidates());
    double[] scores = plan.judge().scores(vibe, candidates);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return new Choice(candidates.get(best), best, scores);
  }

  /**
   * What was chosen for a vibe.
   *
   * @param candidate the recipe
   * @param index its place among the candidates; 0 is the author's own choice
   * @param scores of all candidates, empty when they were not judged
   */
  record Choice(Candidate candidate, int index, double[] scores) {}
}
