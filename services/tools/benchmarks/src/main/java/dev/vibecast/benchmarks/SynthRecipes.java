package dev.vibecast.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicConfigReader;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The recipes that are measured: six layers each, with everything on that costs time. */
final class SynthRecipes {

  private static final String FILE = "/benchmarks/synth-recipes.json";
  private static final Map<String, MusicConfig> ALL = read();

  private SynthRecipes() {}

  /** Names, in the order of the file. */
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** The recipe of a name that is in the file. */
  static MusicConfig config(String name) {
    return ALL.get(name);
  }

  /** A stream that plays nothing but this recipe. */
  static Timeline alone(String name, long seed) {
    Segment only = new Segment(0, 0, Blend.EQUAL_POWER, 0, seed, config(name), null);
    return new Timeline(List.of(only));
  }

  private static Map<String, MusicConfig> read() {
    Map<String, MusicConfig> configs = new LinkedHashMap<>();
    try (InputStream in = SynthRecipes.class.getResourceAsStream(FILE)) {
      Map<String, ObjectNode> own =
          ContractJson.mapper().readValue(in, new TypeReference<Map<String, ObjectNode>>() {});
      own.forEach((name, fields) -> configs.put(name, everythingOn(fields)));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return configs;
  }

  private static MusicConfig everythingOn(ObjectNode fields) {
    fields.put("density", 6).put("depth", true).put("stereo", "ultra_wide").put("echo", "heavy");
    fields.put("human", "natural").put("melody_engine", "procedural");
    fields.put("melody_density", "busy").put("chord_extensions", "lush");
    return MusicConfigReader.lenient(fields);
  }
}
