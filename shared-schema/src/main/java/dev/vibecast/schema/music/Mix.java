package dev.vibecast.schema.music;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mute, solo and level of layers; a layer that is not named is neutral.
 *
 * @param layers only layers that differ from {@link LayerMix#NEUTRAL} need an entry
 */
public record Mix(@JsonValue Map<Layer, LayerMix> layers) {

  /** Every layer as it is. */
  public static final Mix NEUTRAL = new Mix(Map.of());

  private static final Set<String> KEYS = Set.of("mute", "solo", "level");

  public Mix {
    Map<Layer, LayerMix> copy = new EnumMap<>(Layer.class);
    copy.putAll(layers);
    layers = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads {@code {"rhythm": {"mute": true}, "pad": {"level": 0.5}}}.
   *
   * @throws InvalidContractException naming the layer and what is wrong
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Mix fromJson(JsonNode json) {
    if (!json.isObject()) {
      throw new InvalidContractException("mix", "must be an object of layers");
    }
    List<Problem> problems = new ArrayList<>();
    Map<Layer, LayerMix> layers = new EnumMap<>(Layer.class);
    json.properties().forEach(e -> readLayer(e.getKey(), e.getValue(), layers, problems));
    if (!problems.isEmpty()) {
      throw new InvalidContractException(problems);
    }
    return new Mix(layers);
  }

  private static void readLayer(
      String key, JsonNode json, Map<Layer, LayerMix> layers, List<Problem> problems) {
    FieldType.Labels names = new FieldType.Labels(List.of(Layer.values()));
    Layer layer = null;
    for (Layer candidate : Layer.values()) {
      layer = candidate.label().equals(key) ? candidate : layer;
    }
    if (layer == null) {
      problems.add(new Problem("mix." + key, "is not a layer; it takes " + names.allowed()));
      return;
    }
    json.properties().stream()
        .filter(e -> !KEYS.contains(e.getKey()))
        .forEach(
            e ->
                problems.add(
                    new Problem(
                        "mix." + key + "." + e.getKey(),
                        "is unknown; it takes mute, solo, level")));
    JsonNode level = json.path("level");
    double gain = level.isMissingNode() ? 1.0 : level.asDouble(Double.NaN);
    if (!(gain >= 0.0 && gain <= 2.0)) {
      problems.add(
          new Problem("mix." + key + ".level", level + " is not allowed; it takes 0 to 2"));
      return;
    }
    layers.put(
        layer, new LayerMix(json.path("mute").asBoolean(), json.path("solo").asBoolean(), gain));
  }

  /** The mix of one layer. */
  public LayerMix of(Layer layer) {
    return layers.getOrDefault(layer, LayerMix.NEUTRAL);
  }

  /** Linear gain of a layer after mute and solo of all layers are taken into account. */
  public double gain(Layer layer) {
    boolean anySolo = layers.values().stream().anyMatch(LayerMix::solo);
    LayerMix mix = of(layer);
    return mix.mute() || (anySolo && !mix.solo()) ? 0.0 : mix.level();
  }

  /** This mix with the layers of another one laid over it. */
  public Mix with(Mix change) {
    Map<Layer, LayerMix> merged = new EnumMap<>(Layer.class);
    merged.putAll(layers);
    merged.putAll(change.layers);
    return new Mix(merged);
  }
}
