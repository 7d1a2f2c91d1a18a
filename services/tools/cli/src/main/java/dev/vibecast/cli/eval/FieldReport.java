package dev.vibecast.cli.eval;

import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.atlas.store.AuthoredRecipe;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.scorers.align.Aligner;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.ImpliedSound;
import dev.vibecast.scorers.align.WordReader;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What each of the 34 fields moves when it alone is set to its first, middle and last label: the
 * range of the alignment with the words of the recipe, and the descriptor that moves most, in
 * standard deviations over recipes. Means over a few recipes with every layer.
 */
final class FieldReport {

  private static final long AUDIO_SEED = 53;

  private final WordReader reader;
  private final AlignmentModel model;
  private final Aligner aligner;
  private final TakeCache takes;
  private final long seed;

  FieldReport(WordReader reader, TakeCache takes, long seed) {
    this.reader = reader;
    this.model = reader.model();
    this.aligner = new Aligner(model);
    this.takes = takes;
    this.seed = seed;
  }

  void print(int bases, PrintWriter out) {
    List<AuthoredRecipe> rich =
        AtlasFile.builtIn().authored().stream()
            .filter(row -> (Integer) MusicField.DENSITY.of(row.vibe().config()) == 6)
            .toList();
    SplittableRandom random = new SplittableRandom(seed);
    List<AuthoredRecipe> chosen = random.ints(bases, 0, rich.size()).mapToObj(rich::get).toList();
    out.printf(
        Locale.ROOT,
        "%nWhat each field moves alone, mean over %d recipes%n  %-20s %-9s %-20s %s%n",
        bases,
        "field",
        "alignment",
        "descriptor",
        "deviations");
    for (MusicField field : MusicField.values()) {
      print(field, chosen, out);
    }
  }

  private void print(MusicField field, List<AuthoredRecipe> bases, PrintWriter out) {
    double alignment = 0;
    double[] moved = new double[model.descriptors().size()];
    for (AuthoredRecipe base : bases) {
      ImpliedSound implied = reader.read(base.words());
      List<Take> sounds = takes(field, base);
      alignment +=
          range(
                  sounds.stream()
                      .mapToDouble(t -> aligner.align(implied, t.sound()).score())
                      .toArray())
              / bases.size();
      for (int k = 0; k < moved.length; k++) {
        int descriptor = k;
        moved[k] +=
            range(sounds.stream().mapToDouble(t -> t.sound().values()[descriptor]).toArray())
                / model.descriptorSpreads()[k]
                / bases.size();
      }
    }
    int most = 0;
    for (int k = 1; k < moved.length; k++) {
      most = moved[k] > moved[most] ? k : most;
    }
    out.printf(
        Locale.ROOT,
        "  %-20s %-9.3f %-20s %.2f%n",
        field.key(),
        alignment,
        model.descriptors().get(most).toLowerCase(Locale.ROOT),
        moved[most]);
    out.flush();
  }

  private List<Take> takes(MusicField field, AuthoredRecipe base) {
    List<?> values = field.type().values();
    return List.of(0, values.size() / 2, values.size() - 1).stream()
        .distinct()
        .map(i -> RandomRecipes.with(base.vibe().config(), field, values.get(i)))
        .map(config -> takes.of(config, Overrides.NONE, AUDIO_SEED))
        .toList();
  }

  private static double range(double[] x) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double v : x) {
      least = Math.min(least, v);
      most = Math.max(most, v);
    }
    return most - least;
  }
}
