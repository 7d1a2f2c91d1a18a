package dev.vibecast.schema.music;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mute, solo and level of layers; a layer that is not named is neutral.
 *
 * @param layers only layers that differ from {@link LayerMix#NEUTRAL} need an entry
 */
public record Mix(@JsonValue Map<Layer, LayerMix> layers) {

  /** Every layer as it is. */
  public static final Mix NEUTRAL = new Mix(Map.of());

  private static final FieldType LAYERS = new FieldType.Labels(List.of(Layer.values()));

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
    if (json == null || !json.isObject()) {
      throw new InvalidContractException("", "must be a JSON object of layers");
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
    Optional<Object> layer = LAYERS.read(TextNode.valueOf(key));
    if (layer.isEmpty()) {
      problems.add(new Problem(key, "is not a layer; it takes " + LAYERS.allowed()));
      return;
    }
    List<Problem> own = LayerMixReader.problems(json);
    own.forEach(p -> problems.add(p.within(key)));
    if (own.isEmpty()) {
      layers.put((Layer) layer.get(), LayerMixReader.read(json));
    }
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
