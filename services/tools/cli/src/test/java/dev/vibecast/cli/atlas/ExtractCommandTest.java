package dev.vibecast.cli.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.testsupport.llm.Said;
import dev.vibecast.testsupport.llm.StubModelServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {

  @TempDir Path folder;

  @Test
  void texts_become_vibes_and_vibes_an_atlas() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("harbour.txt"), "Fog on the quay.");
    Path vibes = folder.resolve("vibes.jsonl");
    Path atlas = folder.resolve("own.atlas");

    try (StubModelServer server = new StubModelServer()) {
      server.saysBy(asked -> Said.content(example()));
      Run extract =
          Run.of(new ExtractCommand(environment(server)), texts, "--out", vibes, "--per-second=9");

      assertThat(extract.status()).as(extract.err()).isZero();
      assertThat(extract.out())
          .contains("reading pages", "1 of 1", "2 vibes: 1 scenes, 1 characters", "atlas build");
    }
    Run build = Run.of(new BuildCommand(), vibes, "--out", atlas, "--judge=first");

    assertThat(build.status()).as(build.err()).isZero();
    assertThat(build.out()).contains("2 vibes, 0 lines skipped");
    assertThat(atlas).isNotEmptyFile();
  }

  @Test
  void without_a_model_it_says_what_to_set() {
    Run run = Run.of(new ExtractCommand(Map.of()), folder, "--out", folder.resolve("v.jsonl"));

    assertThat(run.status()).isNotZero();
    assertThat(run.err()).contains("VIBECAST_LLM_BASE_URL", "VIBECAST_LLM_MODEL");
  }

  @Test
  void options_out_of_range_are_named() {
    Run run =
        Run.of(
            new ExtractCommand(Map.of()),
            folder,
            "--out",
            folder.resolve("v.jsonl"),
            "--concurrency=0");

    assertThat(run.err()).contains("concurrency: 0", "1 to 64");
  }

  @Test
  void build_of_a_folder_of_texts_says_what_to_run() throws IOException {
    Files.writeString(folder.resolve("diary.md"), "Snow.");

    Run run = Run.of(new BuildCommand(), folder, "--out", folder.resolve("own.atlas"));

    assertThat(run.status()).isNotZero();
    assertThat(run.err()).contains("./vibecast atlas extract " + folder);
  }

  private static Map<String, String> environment(StubModelServer server) {
    return Map.of("VIBECAST_LLM_BASE_URL", server.openAiUrl(), "VIBECAST_LLM_MODEL", "stub");
  }

  private static String example() {
    try (InputStream in =
        ExtractCommandTest.class.getResourceAsStream("/extract/1.0.0/example.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a command did, here with an environment of its own. */
  private record Run(int status, String out, String err) {

    static Run of(Object command, Object... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      List<String> words = new ArrayList<>();
      for (Object argument : arguments) {
        words.add(argument.toString());
      }
      CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
      line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
      line.setExecutionExceptionHandler(
          (failure, commandLine, _) -> {
            commandLine.getErr().println(failure.getMessage());
            return 1;
          });
      int status = line.execute(words.toArray(String[]::new));
      return new Run(status, out.toString(), err.toString());
    }
  }
}
