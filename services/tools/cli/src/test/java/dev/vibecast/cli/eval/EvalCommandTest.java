package dev.vibecast.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.cli.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

  private static final Pattern RIGHT = Pattern.compile("words and recipes +random ([0-9.]+) %");

  @TempDir Path folder;

  @Test
  void a_small_run_prints_every_part_and_tells_pairs_apart() throws Exception {
    CommandRun run =
        CommandRun.of(
            "eval",
            "--vibes=12",
            "--opposites=4",
            "--pairs=60",
            "--table-vibes=3",
            "--best-vibes=2",
            "--best-of=2",
            "--blind=2",
            "--seconds=5",
            "--only=PAIRS,TABLE,BEST,BLIND",
            "--cache=" + folder.resolve("cache"),
            "--out=" + folder);

    Matcher right = RIGHT.matcher(run.out());
    assertThat(right.find()).as(run.out() + run.err()).isTrue();
    assertThat(Double.parseDouble(right.group(1))).isGreaterThan(75);
    assertThat(run.out()).contains("retrieval shuffled", "Caveat", "N = 2");
    assertThat(folder.resolve("best-of-n.svg")).content().contains("<polyline");
    assertThat(folder.resolve("blind/002-B.wav")).exists();
    assertThat(folder.resolve("blind/sheet.txt")).content().doesNotContain("\"A\"");
    assertThat(Files.readString(folder.resolve("blind-key.json"))).contains("001", "002");
  }

  @Test
  void wrong_sizes_are_named() {
    assertThat(CommandRun.of("eval", "--pairs=0").err()).contains("--pairs takes 1 to 100000.");
    assertThat(CommandRun.of("eval", "--seconds=2").err()).contains("--seconds takes 5 to 60.");
  }
}
