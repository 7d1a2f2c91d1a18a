package dev.vibecast.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.scorers.words.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EvalWordsTest {

  @Test
  void words_for_evaluation_are_neither_anchors_nor_atlas_rows() {
    List<String> words = new ArrayList<>(EvalWords.vibes());
    EvalWords.opposites().forEach(pair -> words.addAll(List.of(pair.one(), pair.other())));
    List<String> seen = new ArrayList<>();
    Anchors.builtIn()
        .dimensions()
        .forEach(
            pole -> {
              seen.addAll(pole.low());
              seen.addAll(pole.middle());
              seen.addAll(pole.high());
            });
    AtlasFile.builtIn().rows().forEach(row -> seen.add(row.text()));

    assertThat(words).doesNotHaveDuplicates();
    assertThat(words.stream().map(EvalWordsTest::plain))
        .doesNotContainAnyElementsOf(seen.stream().map(EvalWordsTest::plain).toList());
    assertThat(EvalWords.vibes()).hasSizeGreaterThan(200);
    assertThat(EvalWords.opposites()).hasSizeGreaterThanOrEqualTo(60);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
