package dev.vibecast.builder.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vibecast.language.GenreTable;
import dev.vibecast.schema.ContractJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final String GOOD =
      """
      {"id":"a","title":"Tin Roof","scope":"scene","tags":["rain"],"affect":{"A":-2},\
      "texts":{"xs":"tin roof"},"reading":{"tempo":["slow","very_slow"],"bpm":66},"why":"rain",\
      "palette":["#000001","#000002","#000003","#000004","#000005"]}
      """;

  @TempDir Path folder;

  @Test
  void bad_lines_are_skipped_and_named() throws IOException {
    String bad =
        GOOD.replace("\"a\"", "\"b\"").replace("very_slow", "sluggish")
            + "{\"id\":\n"
            + GOOD
            + GOOD.replace("\"a\"", "\"c\"")
                .replace("Tin Roof", "One two three four five six seven");
    Files.writeString(folder.resolve("vibes.jsonl"), GOOD + bad);

    Corpus corpus = Corpus.read(folder);

    assertThat(corpus.vibes()).extracting(CorpusVibe::id).containsExactly("a");
    assertThat(corpus.problems())
        .hasSize(4)
        .anyMatch(p -> p.startsWith("vibes.jsonl:2") && p.contains("tempo") && p.contains("slow"))
        .anyMatch(p -> p.startsWith("vibes.jsonl:4: id: a was there before"))
        .anyMatch(p -> p.startsWith("vibes.jsonl:5") && p.contains("title"));
  }

  @Test
  void the_shipped_corpus_keeps_its_schema_and_names_known_genres() throws IOException {
    Schema schema = schema();
    List<String> problems = new ArrayList<>();
    for (String line : lines()) {
      JsonNode json = ContractJson.mapper().readTree(line);
      schema.validate(json).forEach(p -> problems.add(json.get("id") + " " + p));
      String genre = json.path("genre").asText("");
      if (!genre.isEmpty() && GenreTable.builtIn().find(genre).isEmpty()) {
        problems.add(json.get("id") + " genre " + genre);
      }
    }

    assertThat(problems).isEmpty();
    assertThat(Corpus.read(CORPUS).problems()).isEmpty();
  }

  @Test
  void the_shipped_corpus_is_wide() {
    List<CorpusVibe> vibes = Corpus.read(CORPUS).vibes();

    assertThat(vibes.size()).isGreaterThanOrEqualTo(2500);
    assertThat(vibes.stream().mapToInt(v -> v.byLevel().size()).sum()).isGreaterThan(12_500);
    assertThat(vibes.stream().map(v -> v.texts().get("xs")).distinct().count())
        .isGreaterThan(vibes.size() * 90L / 100);
    for (String pole : List.of("V", "A", "T", "W", "X", "Y", "O", "M", "L")) {
      assertThat(share(vibes, pole, 2)).as(pole + " high").isGreaterThan(.06);
      assertThat(share(vibes, pole, -2)).as(pole + " low").isGreaterThan(.03);
    }
  }

  private static double share(List<CorpusVibe> vibes, String pole, int from) {
    return vibes.stream()
            .filter(v -> from * v.affect().getOrDefault(pole, 0) >= from * from)
            .count()
        / (double) vibes.size();
  }

  private static Schema schema() throws IOException {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    Map.of(
                        "urn:vibecast:schema:v1:music-config",
                        text("/schemas/v1/music-config.schema.json"))));
    return registry.getSchema(ContractJson.mapper().readTree(text("/corpus/vibe.schema.json")));
  }

  private static String text(String resource) {
    try (InputStream in = CorpusTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}
