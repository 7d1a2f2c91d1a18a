package dev.vibecast.schema.music;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads configs from JSON in two manners: lenient for people (defaults fill gaps, unknown keys are
 * kept) and strict for models (every field present, nothing else). Either reports all problems at
 * once.
 */
public final class MusicConfigReader {

  private static final String VERSION_KEY = "schema_version";

  private MusicConfigReader() {}

  /** Missing fields take their default; unknown keys become extras. */
  public static MusicConfig lenient(JsonNode json) {
    return read(json, false);
  }

  /** Every field must be present and no other key may be; {@code schema_version} is optional. */
  public static MusicConfig strict(JsonNode json) {
    return read(json, true);
  }

  private static MusicConfig read(JsonNode json, boolean strict) {
    if (json == null || !json.isObject()) {
      throw new InvalidContractException("", "must be a JSON object of music fields");
    }
    List<Problem> problems = new ArrayList<>();
    checkVersion(json, problems);
    Object[] values = readFields(json, strict, problems);
    Map<String, JsonNode> extras = unknownKeys(json);
    if (strict) {
      extras.keySet().forEach(key -> problems.add(new Problem(key, "is not a music field")));
    }
    if (!problems.isEmpty()) {
      throw new InvalidContractException(problems);
    }
    return MusicConfig.of(values, extras);
  }

  private static void checkVersion(JsonNode json, List<Problem> problems) {
    JsonNode version = json.get(VERSION_KEY);
    if (version != null && !isKnown(version)) {
      problems.add(
          new Problem(VERSION_KEY, "is %s; this reader knows version 1".formatted(version)));
    }
  }

  private static boolean isKnown(JsonNode version) {
    return version.isIntegralNumber() && version.asInt() == MusicConfig.SCHEMA_VERSION;
  }

  private static Object[] readFields(JsonNode json, boolean strict, List<Problem> problems) {
    Object[] values = new Object[MusicField.values().length];
    for (MusicField field : MusicField.values()) {
      JsonNode node = json.get(field.key());
      values[field.ordinal()] = field.defaultValue();
      if (node == null) {
        if (strict) {
          problems.add(new Problem(field.key(), "is missing; it takes " + field.type().allowed()));
        }
      } else {
        field
            .type()
            .read(node)
            .ifPresentOrElse(
                value -> values[field.ordinal()] = value, () -> problems.add(field.refuses(node)));
      }
    }
    return values;
  }

  private static Map<String, JsonNode> unknownKeys(JsonNode json) {
    Map<String, JsonNode> extras = new TreeMap<>();
    json.properties()
        .forEach(
            e -> {
              if (!e.getKey().equals(VERSION_KEY) && MusicField.byKey(e.getKey()).isEmpty()) {
                extras.put(e.getKey(), e.getValue());
              }
            });
    return extras;
  }
}
