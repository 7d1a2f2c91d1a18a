package dev.vibecast.builder.judge;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.scorers.UnfitAudioException;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.ImpliedSound;
import dev.vibecast.scorers.align.WordReader;
import dev.vibecast.scorers.candidates.Candidate;
import dev.vibecast.scorers.candidates.RecipePlayer;
import dev.vibecast.scorers.fit.FitScorer;
import dev.vibecast.scorers.heard.SoundListener;
import dev.vibecast.synth.EngineVersion;
import java.util.List;
import java.util.Map;

/**
 * Renders the first seconds of each candidate and judges whether they sound like the longest text
 * of the vibe and like what the author had in mind, which is what all candidates have in common. No
 * recipe of an atlas is asked, so that an atlas is not chosen by itself.
 */
public final class HeardFit implements CandidateJudge {

  private static final double SECONDS = 7.5;

  private final WordReader reader;
  private final FitScorer scorer;
  private final long seed;
  private final String version;

  /**
   * @param seed decides every random choice of the rendering
   */
  public HeardFit(long seed) {
    this.reader = WordReader.ofWordsAlone();
    this.scorer = new FitScorer(reader.model(), reader);
    this.seed = seed;
    this.version =
        "heard-fit %s, engine %d, seed %d"
            .formatted(AlignmentModel.builtInVersion(), EngineVersion.CURRENT, seed);
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public double[] scores(CorpusVibe vibe, List<Candidate> candidates) {
    ImpliedSound implied =
        reader.read(longest(vibe), candidates.stream().map(Candidate::config).toList());
    return candidates.stream().mapToDouble(candidate -> score(implied, candidate)).toArray();
  }

  private double score(ImpliedSound implied, Candidate candidate) {
    try {
      StereoBlock audio =
          RecipePlayer.play(candidate.config(), candidate.overrides(), seed, SECONDS);
      return scorer.fit(implied, SoundListener.of(audio), AudioMeter.measure(audio)).total();
    } catch (UnfitAudioException e) {
      return -1;
    }
  }

  private static String longest(CorpusVibe vibe) {
    return vibe.byLevel().entrySet().stream()
        .max(Map.Entry.comparingByKey())
        .orElseThrow()
        .getValue();
  }
}
