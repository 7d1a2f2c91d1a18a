package dev.vibecast.scorers.tuning;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.scorers.words.RecipeFeatures;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where a recipe stands on each dimension. Affect dimensions are read back from the fields: fields
 * are taken as B·a plus noise, so a is the minimum mean square estimate (I/4 + BᵀN⁻¹B)⁻¹BᵀN⁻¹f.
 */
final class Targets {

  private static final double FIELD_NOISE = .5;
  private static final double STYLE_NOISE = .15;
  private static final double STYLE_GAIN = .25;
  private static final double LAYER_GAIN = 2.2;
  private static final double MODE_GAIN = 1.2;
  private static final double PRIOR = 4;
  private static final List<String> LAYERS =
      List.of("bass", "pad", "melody", "rhythm", "texture", "accent");

  record Target(String affect, String field, Map<String, Double> values) {}

  record Named(String id, String low, String high, Target target) {}

  record Dimensions(List<Named> dimensions) {}

  record FieldAffects(
      String about,
      Map<String, Map<String, Double>> ordered,
      Map<String, Map<String, Map<String, Double>>> styles) {}

  final List<Named> dimensions;
  private final FieldAffects affects;
  private final List<String> affectNames;
  private final double[][] reader;

  Targets() throws IOException {
    dimensions = read("/scorers/dimensions.json", Dimensions.class).dimensions();
    affects = read("/tuning/field-affects.json", FieldAffects.class);
    TreeSet<String> names = new TreeSet<>();
    affects.ordered().values().forEach(w -> names.addAll(w.keySet()));
    affectNames = List.copyOf(names);
    reader = reader();
  }

  private static <T> T read(String resource, Class<T> type) throws IOException {
    try (InputStream in = Targets.class.getResourceAsStream(resource)) {
      return ContractJson.readStrict(in.readAllBytes(), type);
    }
  }

  private double[][] reader() {
    List<double[]> rows = new ArrayList<>();
    List<Double> noise = new ArrayList<>();
    affects.ordered().values().forEach(w -> add(rows, noise, w, 1, FIELD_NOISE));
    affects
        .styles()
        .forEach(
            (field, styles) ->
                styles
                    .values()
                    .forEach(w -> add(rows, noise, w, STYLE_GAIN * gain(field, w), STYLE_NOISE)));
    double[][] b = rows.toArray(double[][]::new);
    double[][] information = new double[affectNames.size()][affectNames.size()];
    double[][] weighted = new double[affectNames.size()][b.length];
    for (int f = 0; f < b.length; f++) {
      for (int i = 0; i < information.length; i++) {
        weighted[i][f] = b[f][i] / noise.get(f);
        for (int j = 0; j < information.length; j++) {
          information[i][j] += b[f][i] * b[f][j] / noise.get(f);
        }
      }
    }
    for (int i = 0; i < information.length; i++) {
      information[i][i] += PRIOR;
    }
    return Matrix.product(Matrix.inverse(information), weighted);
  }

  private static double gain(String field, Map<String, Double> weights) {
    double size = weights.values().stream().mapToDouble(Math::abs).sum();
    return LAYERS.contains(field) ? LAYER_GAIN / Math.sqrt(size) : MODE_GAIN;
  }

  private void add(
      List<double[]> rows, List<Double> noise, Map<String, Double> weights, double gain, double n) {
    double[] row = new double[affectNames.size()];
    weights.forEach((affect, w) -> row[affectNames.indexOf(affect)] = gain * w);
    rows.add(row);
    noise.add(n);
  }

  /** One value per dimension; not standardised. */
  double[] of(MusicConfig config) {
    double[] fields = fields(config);
    return dimensions.stream().mapToDouble(d -> value(d.target(), config, fields)).toArray();
  }

  private double value(Target target, MusicConfig config, double[] fields) {
    if (target.affect() != null) {
      return Matrix.dot(reader[affectNames.indexOf(target.affect())], fields);
    }
    MusicField field = MusicField.byKey(target.field()).orElseThrow();
    return target.values() == null
        ? RecipeFeatures.place(field, config)
        : target.values().getOrDefault(RecipeFeatures.sounding(field, config), 0.0);
  }

  /** The fields in label steps and the styles as 0 or 1, in the order of the reader. */
  private double[] fields(MusicConfig config) {
    List<Double> fields = new ArrayList<>();
    for (String key : affects.ordered().keySet()) {
      fields.add(key.equals("register") ? register(config) : steps(key, config));
    }
    affects
        .styles()
        .forEach(
            (key, styles) -> {
              String label = RecipeFeatures.sounding(MusicField.byKey(key).orElseThrow(), config);
              styles.keySet().forEach(style -> fields.add(style.equals(label) ? 1.0 : 0.0));
            });
    return fields.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double steps(String key, MusicConfig config) {
    MusicField field = MusicField.byKey(key).orElseThrow();
    return RecipeFeatures.place(field, config) * (RecipeFeatures.labels(field).size() - 1);
  }

  private static double register(MusicConfig config) {
    return .5 * (steps("register_min_oct", config) + steps("register_max_oct", config));
  }
}
