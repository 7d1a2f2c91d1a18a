package dev.vibecast.scorers.tuning;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.atlas.store.AuthoredRecipe;
import dev.vibecast.atlas.store.Split;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.Dimension;
import dev.vibecast.scorers.heard.Figures;
import dev.vibecast.scorers.words.Anchors;
import dev.vibecast.scorers.words.RecipeFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tunes the alignment model on vibes of the atlas's TRAIN split; other splits and every held-out
 * vibe stay unseen. Arguments: cache folder, file to write.
 */
final class Tuning {

  private static final double HEARD_PENALTY = 40;
  private static final double RECIPE_PENALTY = 10;
  private static final double LEAST_TRUST = .4;

  /** These from {@link NeighbourGrid}. */
  private static final double UNEXPLAINED_SHARE = .75;

  private static final int NEIGHBOURS = 8;
  private static final double NEIGHBOUR_TEMPERATURE = .02;
  private static final double NEIGHBOUR_SHARE = .75;

  /** Matched development pairs then score .8 in the middle. */
  private static final double SHARPNESS = .5;

  private static final int CROSSOVERS = 240;
  private static final int FOLDS = 6;
  private static final int MOST_ROWS = 400;

  private final Targets targets = new Targets();
  private final SentenceEmbedder embedder = new MiniLmEmbedder();
  private final ClipCache cache;
  private final List<AuthoredRecipe> rows;

  private Tuning(Path folder) throws IOException {
    cache = new ClipCache(folder);
    rows = development();
  }

  /** Every so many of the vibes that may be trained on; a few hundred are enough. */
  static List<AuthoredRecipe> development() {
    List<AuthoredRecipe> all =
        AtlasFile.builtIn().authored().stream()
            .filter(row -> row.vibe().split() == Split.TRAIN)
            .toList();
    int stride = Math.max(1, all.size() / MOST_ROWS);
    return IntStream.range(0, all.size()).filter(i -> i % stride == 0).mapToObj(all::get).toList();
  }

  public static void main(String[] args) throws IOException {
    AlignmentModel model = new Tuning(Path.of(args[0])).model();
    ObjectMapper mapper = ContractJson.mapper();
    Files.writeString(Path.of(args[1]), mapper.writeValueAsString(model) + "\n");
  }

  private AlignmentModel model() {
    List<MusicConfig> authored = rows.stream().map(row -> row.vibe().config()).toList();
    List<MusicConfig> all =
        Stream.concat(authored.stream(), Crossovers.of(authored, CROSSOVERS, 3).stream()).toList();
    double[][] sounds =
        all.stream().map(c -> cache.descriptors(c, 11, 20)).toArray(double[][]::new);
    double[] means = Matrix.columnMeans(Arrays.copyOf(sounds, authored.size()));
    double[] spreads = Matrix.columnSpreads(Arrays.copyOf(sounds, authored.size()));
    double[][] z = Matrix.standardised(sounds, means, spreads);
    double[][] raw = all.stream().map(targets::of).toArray(double[][]::new);
    double[][] wanted =
        Matrix.standardised(raw, Matrix.columnMeans(raw), Matrix.columnSpreads(raw));
    double[] trust = trust(z, wanted);
    int[] kept = IntStream.range(0, trust.length).filter(d -> trust[d] >= LEAST_TRUST).toArray();
    double[][] again =
        authored.stream().map(c -> cache.descriptors(c, 12, 10)).toArray(double[][]::new);
    double[][] againZ = Matrix.standardised(again, means, spreads);
    double[][] kinds = Numbers.picked(wanted, kept);
    Ridge hearing =
        Ridge.fit(
            Numbers.joined(z, againZ),
            Numbers.joined(kinds, Arrays.copyOf(kinds, again.length)),
            HEARD_PENALTY);
    double[][] heard = Numbers.clamped(hearing.of(z));
    double[][] features = all.stream().map(RecipeFeatures::of).toArray(double[][]::new);
    Ridge recipes = Ridge.fit(features, heard, RECIPE_PENALTY);
    double[][] heardAuthored = Arrays.copyOf(heard, authored.size());
    Ridge words = WordDirections.fit(embedder, rows, heardAuthored);
    List<float[]> sentences = embedder.embedAll(rows.stream().map(AuthoredRecipe::words).toList());
    double[][] implied =
        sentences.stream().map(e -> words.of(Numbers.doubles(e))).toArray(double[][]::new);
    return new AlignmentModel(
        "anchors.json " + Digests.sha256(Anchors.bytes()),
        Figures.names(),
        Numbers.rounded(means),
        Numbers.rounded(spreads),
        RecipeFeatures.namesInOrder(),
        dimensions(kept, trust, words, implied, recipes, hearing, heardAuthored),
        Spread.precision(
            Spread.covariance(heardAuthored), 1, Spread.takes(heardAuthored, againZ, hearing)),
        Spread.precision(
            Spread.covariance(heardAuthored),
            UNEXPLAINED_SHARE,
            Spread.takes(heardAuthored, againZ, hearing)),
        SHARPNESS,
        NEIGHBOURS,
        NEIGHBOUR_TEMPERATURE,
        NEIGHBOUR_SHARE,
        HarshnessFit.fit(embedder, sentences, Arrays.copyOf(z, authored.size())));
  }

  /** Correlation of what is heard with the target in folds not fitted on. */
  private double[] trust(double[][] z, double[][] wanted) {
    double[][] guessed = new double[z.length][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      int[] fitted = IntStream.range(0, z.length).filter(i -> i % FOLDS != out).toArray();
      Ridge ridge =
          Ridge.fit(
              Arrays.stream(fitted).mapToObj(i -> z[i]).toArray(double[][]::new),
              Arrays.stream(fitted).mapToObj(i -> wanted[i]).toArray(double[][]::new),
              HEARD_PENALTY);
      IntStream.range(0, z.length)
          .filter(i -> i % FOLDS == out)
          .forEach(i -> guessed[i] = ridge.of(z[i]));
    }
    double[] trust = new double[wanted[0].length];
    for (int d = 0; d < trust.length; d++) {
      trust[d] = Matrix.correlation(Matrix.column(guessed, d), Matrix.column(wanted, d));
      System.out.printf("%-28s %.2f%n", targets.dimensions.get(d).id(), trust[d]);
    }
    return trust;
  }

  private List<Dimension> dimensions(
      int[] kept,
      double[] trust,
      Ridge words,
      double[][] implied,
      Ridge recipes,
      Ridge hearing,
      double[][] heard) {
    double[] impliedSpread = Matrix.columnSpreads(implied);
    double[] heardSpread = Matrix.columnSpreads(heard);
    List<Dimension> dimensions = new ArrayList<>();
    for (int d = 0; d < kept.length; d++) {
      Targets.Named named = targets.dimensions.get(kept[d]);
      dimensions.add(
          new Dimension(
              named.id(),
              named.low(),
              named.high(),
              Numbers.rounded(words.weights()[d]),
              Numbers.rounded(words.bias()[d]),
              Numbers.rounded(impliedSpread[d]),
              Numbers.rounded(recipes.weights()[d]),
              Numbers.rounded(recipes.bias()[d]),
              Numbers.rounded(hearing.weights()[d]),
              Numbers.rounded(hearing.bias()[d]),
              Numbers.rounded(heardSpread[d]),
              Numbers.rounded(trust[kept[d]])));
    }
    return dimensions;
  }
}
