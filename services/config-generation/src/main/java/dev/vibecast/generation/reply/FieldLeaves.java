package dev.vibecast.generation.reply;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.music.MusicField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The simple values below an object by their name, whatever groups a model put them in and however
 * it spelt the names: {@code melodyDensity} and {@code "Melody Density"} are {@code
 * melody_density}.
 */
final class FieldLeaves {

  private final Map<String, JsonNode> leaves = new HashMap<>();

  private FieldLeaves() {}

  static FieldLeaves of(JsonNode object) {
    FieldLeaves result = new FieldLeaves();
    result.collect(object);
    return result;
  }

  private void collect(JsonNode object) {
    object
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().isObject()) {
                collect(entry.getValue());
              } else if (entry.getValue().isValueNode()) {
                leaves.putIfAbsent(plain(entry.getKey()), entry.getValue());
              }
            });
  }

  /** The value of a field, if there is one. */
  Optional<JsonNode> get(MusicField field) {
    return Optional.ofNullable(leaves.get(plain(field.key())));
  }

  /** Whether any music field is among the values. */
  boolean hasMusic() {
    return Arrays.stream(MusicField.values()).anyMatch(field -> get(field).isPresent());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
