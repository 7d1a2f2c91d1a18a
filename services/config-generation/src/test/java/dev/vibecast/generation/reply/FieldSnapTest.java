package dev.vibecast.generation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.vibecast.schema.music.MusicField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldSnapTest {

  @ParameterizedTest
  @CsvSource({
    "BRIGHTNESS, Very Dark, very_dark",
    "BRIGHTNESS, very-bright, very_bright",
    "ROOT, C# minor, c#",
    "PAD, warm, warm_slow",
    "TEXTURE, vinyl crackel, vinyl_crackle",
    "ECHO, heavi, heavy",
    "DENSITY, 7, 6",
    "DENSITY, -3, 2",
    "PHRASE_LEN_BARS, 16, 8",
    "DEPTH, no, false"
  })
  void a_near_value_is_found(MusicField field, String written, String expected) {
    assertThat(FieldSnap.nearest(field.type(), JsonNodeFactory.instance.textNode(written)))
        .map(FieldSnap::shown)
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"BRIGHTNESS, purple", "ROOT, h", "DENSITY, many", "DEPTH, maybe", "ECHO, ''"})
  void a_guess_is_not_made(MusicField field, String written) {
    assertThat(FieldSnap.nearest(field.type(), JsonNodeFactory.instance.textNode(written)))
        .isEmpty();
  }

  @Test
  void a_position_on_the_scale_becomes_the_nearest_label() {
    assertThat(
            FieldSnap.nearest(
                MusicField.BRIGHTNESS.type(), JsonNodeFactory.instance.numberNode(0.72)))
        .map(FieldSnap::shown)
        .contains("bright");
  }
}
