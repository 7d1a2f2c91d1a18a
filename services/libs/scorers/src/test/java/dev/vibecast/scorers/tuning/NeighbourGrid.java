package dev.vibecast.scorers.tuning;

import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.atlas.store.AuthoredRecipe;
import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.scorers.align.Aligner;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.ImpliedSound;
import dev.vibecast.scorers.align.WordReader;
import dev.vibecast.scorers.heard.HeardSound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how well matched pairs are told from mismatched ones for several weights of the authored
 * recipes, on the development rows: their tags stand for prompts, audio is what retrieval finds for
 * them. Argument: cache folder of {@link Tuning}.
 */
final class NeighbourGrid {

  private static final double[] SHARES = {.5, .65, .75, .85};
  private static final double[] TEMPERATURES = {.015, .025, .035, .05};

  private NeighbourGrid() {}

  private record Pair(String words, HeardSound sound, int row) {}

  public static void main(String[] args) throws IOException {
    MiniLmEmbedder embedder = new MiniLmEmbedder();
    Atlas atlas = AtlasFile.builtIn();
    List<AuthoredRecipe> rows = Tuning.development();
    List<Pair> pairs = pairs(embedder, rows, new ClipCache(Path.of(args[0])));
    AlignmentModel model = AlignmentModel.builtIn();
    for (double share : SHARES) {
      for (double temperature : TEMPERATURES) {
        AlignmentModel changed = with(model, share, temperature);
        System.out.printf(
            "share %.2f temperature %.3f: %.4f of %d%n",
            share,
            temperature,
            right(pairs, new WordReader(changed, embedder, atlas), new Aligner(changed)),
            pairs.size());
      }
    }
  }

  private static List<Pair> pairs(
      MiniLmEmbedder embedder, List<AuthoredRecipe> rows, ClipCache cache) {
    CosineIndex index =
        new CosineIndex(embedder.embedAll(rows.stream().map(AuthoredRecipe::words).toList()));
    List<Pair> pairs = new ArrayList<>();
    for (AuthoredRecipe row : rows) {
      String words = String.join(", ", row.vibe().tags());
      int found = index.nearest(embedder.embed(words), 1).getFirst().row();
      double[] values = cache.descriptors(rows.get(found).vibe().config(), 12, 10);
      pairs.add(new Pair(words, new HeardSound(values, 4), found));
    }
    return pairs;
  }

  private static double right(List<Pair> pairs, WordReader reader, Aligner aligner) {
    double right = 0;
    int asked = 0;
    for (Pair own : pairs) {
      ImpliedSound implied = reader.read(own.words());
      double score = aligner.align(implied, own.sound()).score();
      for (Pair other : pairs) {
        if (other.row() != own.row()) {
          right += score > aligner.align(implied, other.sound()).score() ? 1 : 0;
          asked++;
        }
      }
    }
    return right / asked;
  }

  private static AlignmentModel with(AlignmentModel m, double share, double temperature) {
    return new AlignmentModel(
        m.madeFrom(),
        m.descriptors(),
        m.descriptorMeans(),
        m.descriptorSpreads(),
        m.recipeFeatures(),
        m.dimensions(),
        m.precision(),
        m.precisionGivenWords(),
        m.sharpness(),
        m.neighbours(),
        temperature,
        share,
        m.harshness());
  }
}
