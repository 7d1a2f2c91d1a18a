package dev.vibecast.scorers.tuning;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vibecast.atlas.AtlasReader;
import dev.vibecast.atlas.AtlasRow;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.Dimension;
import dev.vibecast.scorers.align.Harshness;
import dev.vibecast.scorers.heard.Figures;
import dev.vibecast.scorers.words.Anchors;
import dev.vibecast.scorers.words.RecipeFeatures;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tunes the alignment model on two thirds of the themes of the atlas; the other themes and every
 * held-out vibe stay unseen. Arguments: cache folder, file to write.
 */
final class Tuning {

  private static final double HEARD_PENALTY = 40;
  private static final double WORDS_PENALTY = 100;
  private static final double RECIPE_PENALTY = 10;
  private static final double FARTHEST = 2.5;
  private static final double LEAST_VARIANCE = .1;
  private static final double LEAST_TRUST = .4;
  private static final double SENTENCE_GAIN = 20 / 3.0;

  /** These from {@link NeighbourGrid}. */
  private static final double UNEXPLAINED_SHARE = .75;

  private static final int NEIGHBOURS = 8;
  private static final double NEIGHBOUR_TEMPERATURE = .02;
  private static final double NEIGHBOUR_SHARE = .75;

  /** Matched development pairs then score .8 in the middle. */
  private static final double SHARPNESS = .5;

  private static final int CROSSOVERS = 240;
  private static final int FOLDS = 6;

  /** What makes audio harsh: roughness, noise, treble, no clear pitch. By convention, not tuned. */
  private static final Map<String, Double> HARSH =
      Map.of("ROUGHNESS", .35, "FLATNESS", .3, "ROLLOFF", .15, "KEY_CLARITY", -.1, "CENTROID", .1);

  private final Targets targets = new Targets();
  private final SentenceEmbedder embedder = new MiniLmEmbedder();
  private final ClipCache cache;
  private final List<AtlasRow> rows;

  private Tuning(Path folder) throws IOException {
    cache = new ClipCache(folder);
    rows = AtlasReader.builtIn().stream().filter(Tuning::isDevelopment).toList();
  }

  /** Two of three themes, in alphabetical order. */
  static boolean isDevelopment(AtlasRow row) {
    return !heldOutThemes().contains(theme(row));
  }

  static TreeSet<String> heldOutThemes() {
    List<String> themes =
        AtlasReader.builtIn().stream().map(Tuning::theme).distinct().sorted().toList();
    return IntStream.range(0, themes.size())
        .filter(i -> i % 3 == 2)
        .mapToObj(themes::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String theme(AtlasRow row) {
    return row.id().substring(0, row.id().lastIndexOf('-'));
  }

  public static void main(String[] args) throws IOException {
    AlignmentModel model = new Tuning(Path.of(args[0])).model();
    ObjectMapper mapper = ContractJson.mapper();
    Files.writeString(Path.of(args[1]), mapper.writeValueAsString(model) + "\n");
  }

  private AlignmentModel model() {
    List<MusicConfig> authored = rows.stream().map(AtlasRow::config).toList();
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
    double[][] kinds = picked(wanted, kept);
    Ridge hearing =
        Ridge.fit(
            joined(z, againZ), joined(kinds, Arrays.copyOf(kinds, again.length)), HEARD_PENALTY);
    double[][] heard = clamped(hearing.of(z));
    double[][] features = all.stream().map(RecipeFeatures::of).toArray(double[][]::new);
    Ridge recipes = Ridge.fit(features, heard, RECIPE_PENALTY);
    double[][] heardAuthored = Arrays.copyOf(heard, authored.size());
    Ridge words = words(heardAuthored);
    List<float[]> sentences = embedder.embedAll(rows.stream().map(AtlasRow::vibe).toList());
    double[][] implied = sentences.stream().map(e -> words.of(doubles(e))).toArray(double[][]::new);
    return new AlignmentModel(
        "anchors.json " + Digests.sha256(Anchors.bytes()),
        Figures.names(),
        rounded(means),
        rounded(spreads),
        RecipeFeatures.namesInOrder(),
        dimensions(kept, trust, words, implied, recipes, hearing, heardAuthored),
        precision(covariance(heardAuthored), 1, takes(heardAuthored, againZ, hearing)),
        precision(
            covariance(heardAuthored), UNEXPLAINED_SHARE, takes(heardAuthored, againZ, hearing)),
        SHARPNESS,
        NEIGHBOURS,
        NEIGHBOUR_TEMPERATURE,
        NEIGHBOUR_SHARE,
        harshness(sentences, Arrays.copyOf(z, authored.size())));
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

  /** Sentence vectors and their places on the anchor axes, folded into one vector a dimension. */
  private Ridge words(double[][] heard) {
    List<float[]> axes =
        Anchors.builtIn().dimensions().stream().map(pole -> pole.axis(embedder)).toList();
    double[][] sentences =
        embedder.embedAll(rows.stream().map(AtlasRow::vibe).toList()).stream()
            .map(Tuning::doubles)
            .toArray(double[][]::new);
    double[][] places = places(sentences, axes);
    double[] means = Matrix.columnMeans(places);
    double[] spreads = Matrix.columnSpreads(places);
    double[][] placesZ = Matrix.standardised(places, means, spreads);
    double[][] inputs = new double[sentences.length][];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] =
          Stream.of(Arrays.stream(sentences[i]).map(x -> x * SENTENCE_GAIN).toArray(), placesZ[i])
              .flatMapToDouble(Arrays::stream)
              .toArray();
    }
    return folded(Ridge.fit(inputs, heard, WORDS_PENALTY), axes, means, spreads);
  }

  private static double[][] places(double[][] sentences, List<float[]> axes) {
    double[][] places = new double[sentences.length][axes.size()];
    for (int i = 0; i < places.length; i++) {
      for (int a = 0; a < axes.size(); a++) {
        places[i][a] = Matrix.dot(sentences[i], doubles(axes.get(a)));
      }
    }
    return places;
  }

  private static Ridge folded(Ridge fit, List<float[]> axes, double[] means, double[] spreads) {
    double[][] weights = new double[fit.weights().length][];
    double[] bias = fit.bias().clone();
    int size = axes.getFirst().length;
    for (int d = 0; d < weights.length; d++) {
      weights[d] = Arrays.stream(fit.weights()[d], 0, size).map(w -> w * SENTENCE_GAIN).toArray();
      for (int a = 0; a < axes.size(); a++) {
        double w = fit.weights()[d][size + a] / spreads[a];
        bias[d] -= w * means[a];
        for (int k = 0; k < size; k++) {
          weights[d][k] += w * axes.get(a)[k];
        }
      }
    }
    return new Ridge(weights, bias);
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
              rounded(words.weights()[d]),
              rounded(words.bias()[d]),
              rounded(impliedSpread[d]),
              rounded(recipes.weights()[d]),
              rounded(recipes.bias()[d]),
              rounded(hearing.weights()[d]),
              rounded(hearing.bias()[d]),
              rounded(heardSpread[d]),
              rounded(trust[kept[d]])));
    }
    return dimensions;
  }

  /** Covariance over recipes, with a tenth of the mean variance added to each. */
  private static double[][] covariance(double[][] heard) {
    double[] means = Matrix.columnMeans(heard);
    double[][] covariance = Matrix.gram(heard, means, heard, means);
    double variance = 0;
    for (int k = 0; k < covariance.length; k++) {
      for (int j = 0; j < covariance.length; j++) {
        covariance[k][j] /= heard.length;
      }
      variance += covariance[k][k] / covariance.length;
    }
    for (int k = 0; k < covariance.length; k++) {
      covariance[k][k] += LEAST_VARIANCE * variance;
    }
    return covariance;
  }

  /** Covariance within recipes, from two takes of each: another seed, half the length. */
  private static double[][] takes(double[][] heard, double[][] againZ, Ridge hearing) {
    double[][] again = clamped(hearing.of(againZ));
    double[][] differences = new double[again.length][];
    for (int i = 0; i < again.length; i++) {
      double[] difference = again[i].clone();
      for (int k = 0; k < difference.length; k++) {
        difference[k] -= heard[i][k];
      }
      differences[i] = difference;
    }
    double[] zero = new double[heard[0].length];
    double[][] within = Matrix.gram(differences, zero, differences, zero);
    for (double[] row : within) {
      for (int k = 0; k < row.length; k++) {
        row[k] /= 2.0 * again.length;
      }
    }
    return within;
  }

  private static double[][] precision(double[][] between, double share, double[][] within) {
    double[][] sum = new double[between.length][between.length];
    for (int k = 0; k < sum.length; k++) {
      for (int j = 0; j < sum.length; j++) {
        sum[k][j] = share * between[k][j] + within[k][j];
      }
    }
    return Arrays.stream(Matrix.inverse(sum)).map(Tuning::rounded).toArray(double[][]::new);
  }

  private static double[][] joined(double[][] first, double[][] second) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(double[][]::new);
  }

  private Harshness harshness(List<float[]> sentences, double[][] z) {
    float[] axis =
        Anchors.builtIn().dimensions().stream()
            .filter(pole -> pole.id().equals("harshness"))
            .findFirst()
            .orElseThrow()
            .axis(embedder);
    double[][] words =
        sentences.stream()
            .map(e -> new double[] {Matrix.dot(doubles(e), doubles(axis))})
            .toArray(double[][]::new);
    double[][] sounds = new double[z.length][1];
    HARSH.forEach(
        (descriptor, weight) -> {
          for (int i = 0; i < z.length; i++) {
            sounds[i][0] += weight * z[i][Figures.names().indexOf(descriptor)];
          }
        });
    return new Harshness(
        rounded(doubles(axis)),
        rounded(Matrix.columnMeans(words)[0]),
        rounded(Matrix.columnSpreads(words)[0]),
        new TreeMap<>(HARSH),
        rounded(Matrix.columnMeans(sounds)[0]),
        rounded(Matrix.columnSpreads(sounds)[0]));
  }

  private static double[][] picked(double[][] x, int[] columns) {
    return Arrays.stream(x)
        .map(row -> Arrays.stream(columns).mapToDouble(k -> row[k]).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] clamped(double[][] x) {
    return Arrays.stream(x)
        .map(row -> Arrays.stream(row).map(v -> Math.clamp(v, -FARTHEST, FARTHEST)).toArray())
        .toArray(double[][]::new);
  }

  private static double[] doubles(float[] x) {
    return IntStream.range(0, x.length).mapToDouble(k -> x[k]).toArray();
  }

  private static double[] rounded(double[] x) {
    return Arrays.stream(x).map(Tuning::rounded).toArray();
  }

  private static double rounded(double x) {
    return new BigDecimal(x).round(new MathContext(4)).doubleValue();
  }
}
