package dev.vibecast.schema.music;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.Problem;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code {"mute": true, "solo": false, "level": 0.5}}; what is absent is neutral. */
final class LayerMixReader {

  private static final String MUTE = "mute";
  private static final String SOLO = "solo";
  private static final String LEVEL = "level";

  private LayerMixReader() {}

  /** What is wrong with the JSON, by property. */
  static List<Problem> problems(JsonNode json) {
    if (!json.isObject()) {
      return List.of(Problem.refused("", json.toString(), "an object of mute, solo, level"));
    }
    List<Problem> problems = new ArrayList<>();
    json.properties().forEach(e -> check(e.getKey(), e.getValue(), problems));
    return problems;
  }

  private static void check(String key, JsonNode value, List<Problem> problems) {
    switch (key) {
      case MUTE, SOLO -> {
        if (!value.isBoolean()) {
          problems.add(Problem.refused(key, value.toString(), "true or false"));
        }
      }
      case LEVEL -> {
        double level = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (!(level >= 0.0 && level <= LayerMix.MAX_LEVEL)) {
          problems.add(Problem.refused(key, value.toString(), "0 to 2"));
        }
      }
      default -> problems.add(new Problem(key, "is unknown; it takes mute, solo, level"));
    }
  }

  /** The mix of one layer from JSON without problems. */
  static LayerMix read(JsonNode json) {
    double level = json.path(LEVEL).asDouble(LayerMix.NEUTRAL.level());
    return new LayerMix(json.path(MUTE).asBoolean(), json.path(SOLO).asBoolean(), level);
  }
}
