package dev.vibecast.cli.eval;

import dev.vibecast.cli.match.Matcher;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.scorers.align.Aligner;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.ImpliedSound;
import dev.vibecast.scorers.align.WordReader;
import dev.vibecast.scorers.align.WordReader.Sources;
import dev.vibecast.scorers.candidates.Candidate;
import dev.vibecast.scorers.fit.Fit;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Back-ends and baselines on the same held-out vibes. The judge reads the words alone, so that it
 * does not ask the atlas that retrieval answers from; a further column asks it as well.
 */
final class BackendTable {

  private static final long AUDIO_SEED = 31;

  private final Matcher matcher;
  private final WordReader reader;
  private final AlignmentModel model;
  private final Aligner aligner;
  private final TakeCache takes;
  private final long seed;
  private final Map<String, String> environment;

  /**
   * @param environment names the language model to measure, if any
   */
  BackendTable(
      Matcher matcher,
      WordReader reader,
      TakeCache takes,
      long seed,
      Map<String, String> environment) {
    this.matcher = matcher;
    this.reader = reader;
    this.model = reader.model();
    this.aligner = new Aligner(model);
    this.takes = takes;
    this.seed = seed;
    this.environment = environment;
  }

  /** Answers words with a recipe; index is the place of the words. */
  private interface Backend {
    Answer answer(int index, String words);
  }

  /** What sounds, and whether the back-end itself wrote it. */
  private record Answer(Candidate candidate, boolean written) {
    static Answer of(Candidate candidate) {
      return new Answer(
          candidate, Arrays.stream(candidate.config().values()).noneMatch(v -> v == null));
    }
  }

  private record Row(Fit byWords, double byRecipes, double latencyMs, boolean valid) {}

  void print(List<String> vibes, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%nBack-ends on %d held-out vibes: mean and bootstrap 95 %% interval over vibes%n",
        vibes.size());
    out.printf(
        Locale.ROOT,
        "  %-18s %6s %9s  %-18s %-18s %-18s %-18s %-18s%n",
        "back-end",
        "valid",
        "p50 ms",
        "alignment (words)",
        "discordance",
        "quality",
        "total (words)",
        "with recipes");
    List<Candidate> retrieved = vibes.stream().map(this::retrieved).toList();
    print("random labels", vibes, (i, _) -> Answer.of(random(i)), out);
    print("keyword rules", vibes, rules(), out);
    print(
        "retrieval shuffled",
        vibes,
        (i, _) -> Answer.of(retrieved.get((i + 1) % retrieved.size())),
        out);
    print("retrieval", vibes, (_, words) -> Answer.of(retrieved(words)), out);
    ModelSettings.of(environment)
        .ifPresentOrElse(
            settings -> printModel(settings, vibes, out),
            () ->
                out.printf(
                    "  language model     not measured: set %s (OpenAI-compatible, ends in /v1) and"
                        + " %s; %s if the server wants a key%n",
                    ModelSettings.URL_VARIABLE,
                    ModelSettings.MODEL_VARIABLE,
                    ModelSettings.KEY_VARIABLE));
    out.println(
        "  Caveat: the judge is ours and shares its view of music with the atlas and the mapping."
            + " Agreement shows consistency; only listeners show validity (see the blind pack).");
    out.flush();
  }

  /** Where the model gives no recipe, what retrieval found plays on, as on air. */
  private void printModel(ModelSettings settings, List<String> vibes, PrintWriter out) {
    ModelWriter writer = new ModelWriter(settings);
    Backend backend =
        (i, words) ->
            writer
                .write(i, words)
                .map(recipe -> Answer.of(Candidate.of(recipe)))
                .orElseGet(() -> new Answer(retrieved(words), false));
    print("language model", vibes, backend, out);
    if (!writer.lastProblem().isEmpty()) {
      out.printf("    without a recipe retrieval's was judged; last: %s%n", writer.lastProblem());
    }
  }

  private Candidate random(int index) {
    return new Candidate(
        RandomRecipes.draw(new SplittableRandom(seed * 1000 + index)), Overrides.NONE);
  }

  private static Backend rules() {
    KeywordRules rules = new KeywordRules();
    return (_, words) -> Answer.of(new Candidate(rules.recipe(words), Overrides.NONE));
  }

  private Candidate retrieved(String words) {
    return Candidate.of(matcher.match(words));
  }

  private void print(String name, List<String> vibes, Backend backend, PrintWriter out) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < vibes.size(); i++) {
      rows.add(row(i, vibes.get(i), backend));
    }
    double[] latency = rows.stream().mapToDouble(Row::latencyMs).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "  %-18s %4.0f %% %9.2f  %-18s %-18s %-18s %-18s %-18s%n",
        name,
        100.0 * rows.stream().filter(Row::valid).count() / rows.size(),
        latency[latency.length / 2],
        interval(rows, r -> r.byWords().alignment().score()),
        interval(rows, r -> r.byWords().discordance()),
        interval(rows, r -> r.byWords().quality().score()),
        interval(rows, r -> r.byWords().total()),
        interval(rows, Row::byRecipes));
    out.flush();
  }

  private Bootstrap interval(List<Row> rows, ToDoubleFunction<Row> figure) {
    return Bootstrap.of(rows.stream().mapToDouble(figure).toArray(), seed);
  }

  private Row row(int index, String words, Backend backend) {
    long startNs = System.nanoTime();
    Answer answer = backend.answer(index, words);
    double latencyMs = (System.nanoTime() - startNs) / 1e6;
    Candidate candidate = answer.candidate();
    Take take = takes.of(candidate.config(), candidate.overrides(), AUDIO_SEED);
    Fit byWords = fit(reader.read(words, Sources.WORDS), take);
    double byRecipes = fit(reader.read(words), take).total();
    return new Row(byWords, byRecipes, latencyMs, answer.written());
  }

  private Fit fit(ImpliedSound implied, Take take) {
    return new Fit(
        aligner.align(implied, take.sound()),
        model.harshnessOf(take.sound()),
        implied.harshness(),
        take.quality());
  }
}
