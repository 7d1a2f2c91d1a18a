package dev.vibecast.schema.music;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vibecast.schema.ContractJson;

/** Reads contracts from text in tests. */
final class Json {

  private Json() {}

  static MusicConfig config(String json) {
    return read(json, MusicConfig.class);
  }

  static ConfigUpdate update(String json) {
    return read(json, ConfigUpdate.class);
  }

  static Mix mix(String json) {
    return read(json, Mix.class);
  }

  static <T> T read(String json, Class<T> type) {
    return ContractJson.read(json.getBytes(UTF_8), type);
  }

  static String write(Object contract) {
    return new String(ContractJson.write(contract), UTF_8);
  }
}
