package dev.vibecast.builder.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an author says the music of a vibe does.
 *
 * @param allowed the values that fit, best first, for the fields that the author spoke of
 * @param overrides exact tempo, meter and silenced layers
 */
public record MusicalReading(Map<MusicField, List<Object>> allowed, Overrides overrides) {

  private static final String BPM = "bpm";
  private static final String METER = "meter";
  private static final String MUTE = "mute";

  /**
   * Reads the JSON form.
   *
   * @throws InvalidContractException naming the field and what it takes
   */
  static MusicalReading of(Map<String, JsonNode> json) {
    Map<MusicField, List<Object>> allowed = new EnumMap<>(MusicField.class);
    json.forEach(
        (key, value) -> {
          if (!key.equals(BPM) && !key.equals(METER) && !key.equals(MUTE)) {
            MusicField field =
                MusicField.byKey(key)
                    .orElseThrow(() -> new InvalidContractException(key, "is no recipe field"));
            allowed.put(field, values(field, value));
          }
        });
    return new MusicalReading(allowed, overrides(json));
  }

  private static List<Object> values(MusicField field, JsonNode json) {
    List<Object> values = new ArrayList<>();
    for (JsonNode each : json.isArray() ? json : List.of(json)) {
      values.add(
          field
              .type()
              .read(each)
              .orElseThrow(
                  () ->
                      new InvalidContractException(
                          field.key(),
                          each + " is not allowed; it takes " + field.type().allowed())));
    }
    if (values.isEmpty()) {
      throw new InvalidContractException(field.key(), "is empty; it takes at least one value");
    }
    return List.copyOf(values);
  }

  private static Overrides overrides(Map<String, JsonNode> json) {
    Map<Layer, LayerMix> muted = new EnumMap<>(Layer.class);
    if (json.containsKey(MUTE)) {
      json.get(MUTE)
          .forEach(
              layer -> muted.put(read(MUTE, layer, Layer.class), new LayerMix(true, false, 1)));
    }
    Meter meter = json.containsKey(METER) ? read(METER, json.get(METER), Meter.class) : null;
    return new Overrides(bpm(json.get(BPM)), meter, new Mix(muted), Map.of());
  }

  private static Double bpm(JsonNode json) {
    if (json == null) {
      return null;
    }
    if (!json.isNumber()) {
      throw new InvalidContractException(BPM, json + " is not allowed; it takes a number");
    }
    return json.asDouble();
  }

  private static <T> T read(String field, JsonNode json, Class<T> type) {
    try {
      return ContractJson.mapper().treeToValue(json, type);
    } catch (IOException e) {
      throw ContractJson.invalid(e).within(field);
    }
  }
}
