package dev.vibecast.cli.eval.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Recipe;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that must be true of a recipe. In JSON: a field key with the labels that are right,
 * {@code "slow|very_slow"}; {@code bpm} with a number or {@code "118..124"}; {@code meter}; {@code
 * silent} and {@code heard} with layers, {@code "rhythm|bass"}, all of which must be so.
 */
sealed interface Expectation {

  /** What it speaks of, for reports. */
  String name();

  /** How many label steps the recipe is away from it; 0 when it is met. */
  int stepsOff(Recipe recipe);

  /** Farther away than any scale is long. */
  int UNMET = 99;

  static Expectation of(String key, JsonNode json) {
    String[] parts = json.asText().split("\\|");
    return switch (key) {
      case "bpm" -> Bpm.of(json.asText());
      case "meter" -> new Metre(json.asText());
      case "silent" -> new Layers(false, layers(parts));
      case "heard" -> new Layers(true, layers(parts));
      default -> new Field(field(key), values(field(key), parts));
    };
  }

  private static MusicField field(String key) {
    return MusicField.byKey(key)
        .orElseThrow(() -> new InvalidContractException(key, "is no recipe field"));
  }

  private static List<Object> values(MusicField field, String[] labels) {
    return Arrays.stream(labels).map(label -> value(field, label)).toList();
  }

  private static Object value(MusicField field, String label) {
    return field.type().values().stream()
        .filter(v -> (v instanceof Label l ? l.label() : String.valueOf(v)).equals(label))
        .map(Object.class::cast)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidContractException(
                    field.key(), label + " is not allowed; it takes " + field.type().allowed()));
  }

  private static List<Layer> layers(String[] names) {
    return Arrays.stream(names)
        .map(name -> ContractJson.mapper().convertValue(TextNode.valueOf(name), Layer.class))
        .toList();
  }

  /** The field holds one of the values. */
  record Field(MusicField field, List<Object> values) implements Expectation {
    @Override
    public String name() {
      return field.key();
    }

    @Override
    public int stepsOff(Recipe recipe) {
      Object value = field.of(recipe.config());
      if (values.contains(value)) {
        return 0;
      }
      if (!Scales.ordered(field)) {
        return UNMET;
      }
      List<?> scale = field.type().values();
      int at = scale.indexOf(value);
      return values.stream().mapToInt(v -> Math.abs(scale.indexOf(v) - at)).min().orElseThrow();
    }
  }

  /** The tempo in beats per minute lies between both. */
  record Bpm(double least, double most) implements Expectation {
    static Bpm of(String text) {
      String[] ends = text.split("\\.\\.");
      return new Bpm(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
    }

    @Override
    public String name() {
      return "bpm";
    }

    @Override
    public int stepsOff(Recipe recipe) {
      Double exact = recipe.overrides().bpm();
      double bpm = exact == null ? recipe.config().tempo().bpm() : exact;
      return bpm >= least - 0.5 && bpm <= most + 0.5 ? 0 : UNMET;
    }
  }

  /** The time signature. */
  record Metre(String meter) implements Expectation {
    @Override
    public String name() {
      return "meter";
    }

    @Override
    public int stepsOff(Recipe recipe) {
      return recipe.overrides().meterOrDefault().label().equals(meter) ? 0 : UNMET;
    }
  }

  /** All of these layers are heard, or none of them is. */
  record Layers(boolean heard, List<Layer> layers) implements Expectation {
    @Override
    public String name() {
      return heard ? "heard" : "silent";
    }

    @Override
    public int stepsOff(Recipe recipe) {
      return layers.stream().allMatch(layer -> Scales.heard(recipe, layer) == heard) ? 0 : UNMET;
    }
  }
}
