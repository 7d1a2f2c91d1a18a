package dev.vibecast.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuiltInAtlasTest {

  private static final List<AtlasRow> ROWS = AtlasReader.builtIn();

  @Test
  void it_holds_at_least_150_different_rows() {
    assertThat(ROWS).hasSizeGreaterThanOrEqualTo(150);
    assertThat(ROWS).extracting(AtlasRow::id).doesNotHaveDuplicates();
    assertThat(ROWS).extracting(AtlasRow::vibe).doesNotHaveDuplicates();
    assertThat(ROWS).extracting(AtlasRow::title).doesNotHaveDuplicates();
    assertThat(ROWS).extracting(AtlasRow::config).doesNotHaveDuplicates();
  }

  @Test
  void every_label_of_every_field_occurs() {
    for (MusicField field : MusicField.values()) {
      if (field.type() instanceof FieldType.Labels(List<? extends Label> labels)) {
        Set<Object> used =
            ROWS.stream().map(row -> field.of(row.config())).collect(Collectors.toSet());
        assertThat(used).as(field.key()).containsAll(labels);
      }
    }
  }

  @Test
  void every_row_is_found_by_its_own_words() {
    VibeAtlas atlas = new VibeAtlas(ROWS, new MiniLmEmbedder());

    for (AtlasRow row : ROWS) {
      assertThat(atlas.match(List.of(WeightedPrompt.of(row.vibe()))).provenance().reference())
          .isEqualTo(row.id());
    }
  }

  @Test
  void a_heavy_weight_decides_a_mix() {
    VibeAtlas atlas = new VibeAtlas(ROWS, new MiniLmEmbedder());
    AtlasRow first = ROWS.getFirst();
    AtlasRow last = ROWS.getLast();

    String found =
        atlas
            .match(
                List.of(
                    new WeightedPrompt(first.vibe(), 0.05), new WeightedPrompt(last.vibe(), 0.95)))
            .provenance()
            .reference();

    assertThat(found).isEqualTo(last.id());
  }
}
