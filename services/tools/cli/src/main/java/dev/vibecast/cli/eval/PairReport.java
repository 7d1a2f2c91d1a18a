package dev.vibecast.cli.eval;

import dev.vibecast.cli.eval.PairBench.Choices;
import dev.vibecast.scorers.align.WordReader.Sources;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints how well matched pairs are told from mismatched ones, and whether the bars are met. */
final class PairReport {

  private static final double RANDOM_BAR = .90;
  private static final double OPPOSITES_BAR = .98;
  private static final double Z95 = 1.96;

  private final int pairs;
  private final List<String> words;
  private final List<EvalWords.Opposites> opposites;
  private final long seed;

  /**
   * @param pairs random pairs to ask
   * @param vibes most held-out vibes to draw from
   * @param opposites most pairs of opposites
   * @param seed decides the draws
   */
  PairReport(int pairs, int vibes, int opposites, long seed) {
    this.pairs = pairs;
    this.words = EvalWords.vibes().stream().limit(vibes).toList();
    this.opposites = EvalWords.opposites().stream().limit(opposites).toList();
    this.seed = seed;
  }

  /** Prints the figures; whether both bars are met. */
  boolean print(PairBench bench, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "Matched or mismatched? %d random pairs of %d held-out vibes, %d opposites both ways%n",
        pairs,
        words.size(),
        opposites.size());
    boolean met = true;
    for (Sources sources : Sources.values()) {
      Choices random = bench.random(words, pairs, seed, sources);
      Choices opposite = bench.opposites(opposites, sources);
      boolean judged = sources == Sources.WORDS_AND_RECIPES;
      out.printf(
          Locale.ROOT,
          "  %-22s random %s, without pairs of cosine > %.1f %.1f %% (%d left); opposites %s%s%n",
          sources.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          share(random),
          PairBench.ALIKE_COSINE,
          100 * random.shareUnlike(),
          random.askedUnlike(),
          share(opposite),
          judged ? "  <- bars 90 % and 98 %" : "");
      if (judged) {
        met = random.share() >= RANDOM_BAR && opposite.share() >= OPPOSITES_BAR;
      }
    }
    out.println(
        "  The audio is what retrieval found for the words, and the judge with recipes asks the same"
            + " atlas: its figure shows consistency. The other two lines show what the words alone"
            + " carry.");
    out.println(met ? "  bars met" : "  BARS MISSED");
    out.flush();
    return met;
  }

  /** Share with its Wilson 95 % interval. */
  private static String share(Choices choices) {
    double n = choices.asked();
    double p = choices.share();
    double centre = (p + Z95 * Z95 / (2 * n)) / (1 + Z95 * Z95 / n);
    double half = Z95 / (1 + Z95 * Z95 / n) * Math.sqrt(p * (1 - p) / n + Z95 * Z95 / (4 * n * n));
    return String.format(
        Locale.ROOT, "%.1f %% [%.1f, %.1f]", 100 * p, 100 * (centre - half), 100 * (centre + half));
  }
}
