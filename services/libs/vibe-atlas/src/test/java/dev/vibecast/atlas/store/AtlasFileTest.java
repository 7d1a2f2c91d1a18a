package dev.vibecast.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.atlas.SmallAtlas;
import dev.vibecast.embedding.UnitVectors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasFileTest {

  private static final byte[] FILE = SmallAtlas.file();

  @TempDir Path folder;

  @Test
  void what_was_written_is_read() throws IOException {
    Atlas atlas = AtlasFile.read(Files.write(folder.resolve("small.atlas"), FILE));

    assertThat(atlas.vibes()).isEqualTo(SmallAtlas.vibes());
    assertThat(atlas.rows()).isEqualTo(SmallAtlas.rows());
    assertThat(atlas.manifest().splits()).containsEntry("test", 1).containsEntry("train", 2);
    float[] written = SmallAtlas.embedder().embed("dark cave");
    assertThat(UnitVectors.dot(atlas.index().vector(0), written)).isGreaterThan(.99);
  }

  @Test
  void writing_again_gives_the_same_bytes() {
    assertThat(SmallAtlas.file()).isEqualTo(FILE);
  }

  @Test
  void only_some_vibes_leave_no_row_of_the_others() {
    Atlas atlas = AtlasFile.read("small", FILE).onlyRowsOf(v -> v.split() != Split.TEST);

    assertThat(atlas.rows()).hasSize(4).noneMatch(row -> row.text().contains("arcade"));
    assertThat(atlas.index().size()).isEqualTo(4);
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> AtlasFile.read(folder.resolve("none.atlas")))
        .isInstanceOf(UnreadableAtlasException.class)
        .hasMessageContaining("none.atlas");
  }

  @Test
  void text_is_not_an_atlas() {
    assertThatThrownBy(() -> AtlasFile.read("notes.txt", "hello".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableAtlasException.class)
        .hasMessage("atlas notes.txt: is not an atlas");
  }

  @Test
  void an_older_format_is_named_with_what_to_do() {
    String text = new String(FILE, StandardCharsets.ISO_8859_1);
    byte[] older =
        text.replaceFirst("\"format\":1", "\"format\":0").getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> AtlasFile.read("old.atlas", older))
        .isInstanceOf(UnreadableAtlasException.class)
        .hasMessageContaining("old.atlas");
  }

  @Test
  void no_altered_or_cut_file_is_read_as_if_whole() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 300; i++) {
      byte[] broken = FILE.clone();
      if (i % 2 == 0) {
        broken = Arrays.copyOf(broken, random.nextInt(FILE.length - 200));
      } else {
        broken[random.nextInt(FILE.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertBrokenOrUnharmed(broken);
    }
  }

  /** A changed bit in the padding or directory of the zip may harm nothing. */
  private static void assertBrokenOrUnharmed(byte[] broken) {
    try {
      Atlas atlas = AtlasFile.read("broken", broken);
      assertThat(atlas.vibes()).isEqualTo(SmallAtlas.vibes());
      assertThat(atlas.rows()).isEqualTo(SmallAtlas.rows());
    } catch (UnreadableAtlasException e) {
      assertThat(e).hasMessageContaining("broken");
    }
  }
}
