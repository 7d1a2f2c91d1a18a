package dev.vibecast.language;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.MusicField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the tables under {@code language/}; a wrong value is an error that names its place. */
final class LanguageData {

  private static final String FOLDER = "/language/";

  private LanguageData() {}

  /** The rows of {@code genres.jsonl}. */
  static List<Genre> genres() {
    return lines("genres.jsonl").stream().map(LanguageData::genre).toList();
  }

  /** The orders of {@code preference.json} whose neighbours sound alike. */
  static Map<MusicField, List<Object>> orders() {
    return choices(node("preference.json"));
  }

  private static Genre genre(JsonNode row) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    row.path("names").properties().forEach(e -> names.put(e.getKey(), strings(e.getValue())));
    JsonNode bpm = row.path("bpm");
    return new Genre(
        row.path("id").asText(),
        names,
        bpm.path(0).asDouble(),
        bpm.path(1).asDouble(),
        choices(row.path("allowed")));
  }

  /** Values by field out of {@code {"tempo": ["slow", "medium"]}}. */
  static Map<MusicField, List<Object>> choices(JsonNode json) {
    Map<MusicField, List<Object>> choices = new EnumMap<>(MusicField.class);
    json.properties()
        .forEach(
            entry -> {
              MusicField field = field(entry.getKey());
              choices.put(field, stream(entry.getValue()).map(v -> value(field, v)).toList());
            });
    return choices;
  }

  /** The field of this name. */
  static MusicField field(String key) {
    return MusicField.byKey(key)
        .orElseThrow(() -> new InvalidContractException(key, "is not a music field"));
  }

  /** The value of a field. */
  static Object value(MusicField field, JsonNode json) {
    return field
        .type()
        .read(json)
        .orElseThrow(
            () ->
                new InvalidContractException(
                    field.key(), json + " is not allowed; it takes " + field.type().allowed()));
  }

  /** The strings of an array; none if it is missing. */
  static List<String> strings(JsonNode array) {
    return stream(array).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** The objects of a JSON Lines file. */
  static List<JsonNode> lines(String file) {
    List<JsonNode> rows = new ArrayList<>();
    text(file).lines().filter(line -> !line.isBlank()).forEach(line -> rows.add(parse(file, line)));
    return rows;
  }

  /** The content of a JSON file. */
  static JsonNode node(String file) {
    return parse(file, text(file));
  }

  private static JsonNode parse(String file, String json) {
    try {
      return ContractJson.mapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The content of a text file. */
  static String text(String file) {
    try (InputStream in = LanguageData.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the language tables lack " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
