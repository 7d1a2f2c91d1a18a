package dev.vibecast.cli.eval;

import dev.vibecast.cli.match.Matcher;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.embedding.UnitVectors;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.scorers.align.Aligner;
import dev.vibecast.scorers.align.ImpliedSound;
import dev.vibecast.scorers.align.WordReader;
import dev.vibecast.scorers.align.WordReader.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Two-alternative forced choice: does the judge prefer the audio made for the words to the audio of
 * other words? Audio is the recipe that retrieval finds, played with a seed the model was not tuned
 * on.
 */
final class PairBench {

  /** Words nearer than this ask for much the same. */
  static final double ALIKE_COSINE = .6;

  private static final long AUDIO_SEED = 29;

  /** For each pair that is wanted, as often two vibes are drawn at most. */
  private static final int MOST_ATTEMPTS = 100;

  private final Matcher matcher;
  private final SentenceEmbedder embedder;
  private final WordReader reader;
  private final Aligner aligner;
  private final TakeCache takes;

  PairBench(Matcher matcher, SentenceEmbedder embedder, WordReader reader, TakeCache takes) {
    this.matcher = matcher;
    this.embedder = embedder;
    this.reader = reader;
    this.aligner = new Aligner(reader.model());
    this.takes = takes;
  }

  /**
   * How often the judge was right.
   *
   * @param right choices
   * @param asked choices
   * @param rightUnlike among pairs whose words are not alike
   * @param askedUnlike among pairs whose words are not alike
   */
  record Choices(int right, int asked, int rightUnlike, int askedUnlike) {

    double share() {
      return right / (double) Math.max(1, asked);
    }

    double shareUnlike() {
      return rightUnlike / (double) Math.max(1, askedUnlike);
    }
  }

  private record Vibe(String words, float[] sentence, Recipe recipe, Take take) {}

  private Vibe vibe(String words) {
    Recipe recipe = matcher.match(words);
    return new Vibe(words, embedder.embed(words), recipe, takes.of(recipe, AUDIO_SEED));
  }

  /**
   * Pairs drawn at random among vibes whose recipes differ.
   *
   * @throws IllegalStateException when hardly any differ
   */
  Choices random(List<String> words, int pairs, long seed, Sources sources) {
    takes.prepare(words.stream().map(matcher::match).toList(), AUDIO_SEED);
    List<Vibe> vibes = words.stream().map(this::vibe).toList();
    SplittableRandom random = new SplittableRandom(seed);
    List<Boolean> right = new ArrayList<>();
    List<Boolean> alike = new ArrayList<>();
    for (int attempt = 0; right.size() < pairs; attempt++) {
      if (attempt >= MOST_ATTEMPTS * pairs) {
        throw new IllegalStateException("all vibes find the same recipe; take more of them");
      }
      Vibe own = vibes.get(random.nextInt(vibes.size()));
      Vibe other = vibes.get(random.nextInt(vibes.size()));
      if (own.recipe().config().equals(other.recipe().config())) {
        continue;
      }
      right.add(prefersOwn(own, other, sources));
      alike.add(UnitVectors.dot(own.sentence(), other.sentence()) > ALIKE_COSINE);
    }
    return counted(right, alike);
  }

  /** Opposites, each asked in both directions; the same recipe for both counts as wrong. */
  Choices opposites(List<EvalWords.Opposites> pairs, Sources sources) {
    takes.prepare(
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.one(), pair.other()))
            .map(matcher::match)
            .toList(),
        AUDIO_SEED);
    List<Boolean> right = new ArrayList<>();
    for (EvalWords.Opposites pair : pairs) {
      Vibe one = vibe(pair.one());
      Vibe other = vibe(pair.other());
      right.add(prefersOwn(one, other, sources));
      right.add(prefersOwn(other, one, sources));
    }
    return counted(right, right.stream().map(_ -> false).toList());
  }

  private boolean prefersOwn(Vibe own, Vibe other, Sources sources) {
    ImpliedSound implied = reader.read(own.words(), sources);
    return aligner.align(implied, own.take().sound()).score()
        > aligner.align(implied, other.take().sound()).score();
  }

  private static Choices counted(List<Boolean> right, List<Boolean> alike) {
    int all = 0;
    int unlike = 0;
    int askedUnlike = 0;
    for (int i = 0; i < right.size(); i++) {
      all += right.get(i) ? 1 : 0;
      askedUnlike += alike.get(i) ? 0 : 1;
      unlike += right.get(i) && !alike.get(i) ? 1 : 0;
    }
    return new Choices(all, right.size(), unlike, askedUnlike);
  }
}
