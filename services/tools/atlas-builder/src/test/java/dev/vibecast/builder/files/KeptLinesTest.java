package dev.vibecast.builder.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLinesTest {

  @TempDir Path folder;

  @Test
  void a_line_after_one_that_was_cut_off_is_a_line_of_its_own() throws IOException {
    Path file = folder.resolve("lines.jsonl");
    assertThat(lines(file).read()).isEmpty();
    lines(file).add(new Line("ä"));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 4));

    KeptLines<Line> later = lines(file);
    assertThat(later.read()).isEmpty();
    later.add(new Line("b"));
    later.add(new Line("c"));

    assertThat(lines(file).read()).isEqualTo(List.of(new Line("b"), new Line("c")));
  }

  private static KeptLines<Line> lines(Path file) {
    return new KeptLines<>(file, Line.class);
  }

  private record Line(@JsonProperty("word") String word) {}
}
