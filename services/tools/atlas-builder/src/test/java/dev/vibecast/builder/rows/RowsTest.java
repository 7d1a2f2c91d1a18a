package dev.vibecast.builder.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.atlas.store.AtlasRow;
import dev.vibecast.atlas.store.Level;
import dev.vibecast.atlas.store.Split;
import dev.vibecast.embedding.CosineIndex;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void typing_errors_are_few_and_the_same_each_time() {
    String text = "heavy rain on a tin roof in the middle of the night";

    String noisy = TypingErrors.in(text, .05, 3);

    assertThat(noisy).isNotEqualTo(text).isEqualTo(TypingErrors.in(text, .05, 3));
    assertThat(Math.abs(noisy.length() - text.length())).isLessThan(8);
    assertThat(TypingErrors.in("雨", 0, 1)).isNotEmpty();
    assertThat(TypingErrors.in("123 🎉", .5, 1)).isEqualTo("123 🎉");
  }

  @Test
  void every_split_has_a_noisy_row() {
    List<AtlasRow> rows = new ArrayList<>();
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      rows.add(new AtlasRow(i, Level.SM, "some words about thing number " + i, false));
      splits.add(i == 7 ? Split.VAL : i == 9 ? Split.TEST : Split.TRAIN);
    }

    List<AtlasRow> noisy = new NoisyRows(1).of(rows, splits);

    assertThat(noisy).hasSizeBetween(40, 80).allMatch(AtlasRow::noisy);
    assertThat(noisy).anyMatch(row -> row.vibe() == 7).anyMatch(row -> row.vibe() == 9);
  }

  @Test
  void of_two_that_say_the_same_the_first_stays() {
    CosineIndex index =
        new CosineIndex(
            List.of(
                new float[] {1, 0},
                new float[] {.999f, .045f},
                new float[] {0, 1},
                new float[] {1, 0}));

    assertThat(NearDuplicates.kept(index, .95)).containsExactly(0, 2);
  }
}
