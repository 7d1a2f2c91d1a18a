package dev.vibecast.cli.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vibecast.cli.CommandRun;
import dev.vibecast.schema.music.MusicField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void printsOneObjectPerLineInTheSameOrder() throws Exception {
    Path prompts = folder.resolve("some prompts.txt");
    Files.writeString(prompts, "heavy rain on a tin roof\n\nneon streets — 雨\n");

    CommandRun run = CommandRun.of("match", "--prompts", prompts.toString(), "--jsonl");

    assertThat(run.status()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    JsonNode first = JSON.readTree(lines.get(0));
    assertThat(first.get("prompt").asText()).isEqualTo("heavy rain on a tin roof");
    assertThat(first.at("/recipe/config").size())
        .isGreaterThanOrEqualTo(MusicField.values().length);
    assertThat(first.at("/recipe/palettes")).hasSize(3);
    assertThat(first.at("/provenance/source").asText()).isEqualTo("retrieval");
    assertThat(JSON.readTree(lines.get(1)).get("error").asText()).contains("empty");
    assertThat(JSON.readTree(lines.get(2)).get("prompt").asText()).isEqualTo("neon streets — 雨");
  }

  @Test
  void refusesNothingAndBothAtOnce() {
    assertThat(CommandRun.of("match").status()).isEqualTo(2);
    assertThat(CommandRun.of("match", "rain", "--prompts", "x").err()).contains("--audio");
  }
}
