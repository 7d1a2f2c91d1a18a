package dev.vibecast.cli.eval;

import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.atlas.store.AtlasVibe;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.scorers.align.Aligner;
import dev.vibecast.scorers.align.ImpliedSound;
import dev.vibecast.scorers.align.WordReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What choosing the best of N recipes drawn from the atlas gains. The choice hears one seed, the
 * judgement that is shown another one, so that luck of a take does not count.
 */
final class BestOfNCurve {

  private static final long CHOICE_SEED = 41;
  private static final long JUDGED_SEED = 43;

  private final WordReader reader;
  private final Aligner aligner;
  private final TakeCache takes;
  private final long seed;

  BestOfNCurve(WordReader reader, TakeCache takes, long seed) {
    this.reader = reader;
    this.aligner = new Aligner(reader.model());
    this.takes = takes;
    this.seed = seed;
  }

  /** Prints the curve and draws it. */
  void print(List<String> vibes, int most, Path svg, PrintWriter out) throws IOException {
    out.printf(
        Locale.ROOT,
        "%nBest of N recipes drawn at random from the atlas, %d vibes, judged on another take%n",
        vibes.size());
    double[][] chosen = new double[most][vibes.size()];
    List<AtlasVibe> rows = AtlasFile.builtIn().vibes();
    SplittableRandom random = new SplittableRandom(seed);
    for (int v = 0; v < vibes.size(); v++) {
      ImpliedSound implied = reader.read(vibes.get(v));
      double best = -1;
      double judged = 0;
      for (int n = 0; n < most; n++) {
        Recipe recipe = rows.get(random.nextInt(rows.size())).recipe(Provenance.manual());
        double score = alignment(implied, recipe, CHOICE_SEED);
        if (score > best) {
          best = score;
          judged = alignment(implied, recipe, JUDGED_SEED);
        }
        chosen[n][v] = judged;
      }
    }
    List<Bootstrap> curve = new ArrayList<>();
    for (int n = 0; n < most; n++) {
      curve.add(Bootstrap.of(chosen[n], seed));
      out.printf(Locale.ROOT, "  N = %d  alignment %s%n", n + 1, curve.getLast());
    }
    CurvePlot.write(curve, svg);
    out.println("  drawn in " + svg);
    out.flush();
  }

  private double alignment(ImpliedSound implied, Recipe recipe, long takeSeed) {
    return aligner.align(implied, takes.of(recipe, takeSeed).sound()).score();
  }
}
