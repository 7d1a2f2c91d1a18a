package dev.vibecast.cli.eval.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.cli.eval.retrieval.RetrievalCase.Set;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.Tempo;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetrievalCaseTest {

  @ParameterizedTest
  @EnumSource
  void every_expectation_can_be_read(Set set) {
    List<RetrievalCase> cases = set.cases();

    assertThat(cases.size()).isGreaterThan(300);
    assertThat(cases).allSatisfy(c -> assertThat(c.expectations()).isNotNull());
    assertThat(cases.stream().map(RetrievalCase::prompt)).doesNotHaveDuplicates();
  }

  @Test
  void held_out_cases_are_neither_development_cases_nor_texts_of_the_atlas() {
    java.util.Set<String> seen = new HashSet<>();
    Set.DEVELOPMENT.cases().forEach(c -> seen.add(plain(c.prompt())));
    AtlasFile.builtIn().rows().forEach(row -> seen.add(plain(row.text())));

    long leaked =
        Set.HELD_OUT.cases().stream().filter(c -> seen.contains(plain(c.prompt()))).count();

    assertThat(leaked).isLessThanOrEqualTo(Set.HELD_OUT.cases().size() / 100);
  }

  @Test
  void a_step_off_is_counted_on_scales_only() {
    Recipe recipe = AtlasFile.builtIn().vibes().getFirst().recipe(Provenance.manual());
    Recipe slow =
        recipe
            .withConfig(recipe.config().with(MusicField.TEMPO, Tempo.SLOW))
            .withOverrides(Overrides.NONE);

    assertThat(expectation("tempo", "slow|medium").stepsOff(slow)).isZero();
    assertThat(expectation("tempo", "medium|fast").stepsOff(slow)).isEqualTo(1);
    assertThat(expectation("tempo", "very_fast").stepsOff(slow)).isEqualTo(3);
    assertThat(expectation("bpm", "78..82").stepsOff(slow)).isZero();
    assertThat(expectation("meter", "3/4").stepsOff(slow)).isPositive();
  }

  @Test
  void a_layer_without_a_style_is_silent() {
    Recipe recipe = AtlasFile.builtIn().vibes().getFirst().recipe(Provenance.manual());
    Recipe still = recipe.withConfig(recipe.config().with(MusicField.RHYTHM, RhythmStyle.NONE));

    assertThat(Scales.heard(still, Layer.RHYTHM)).isFalse();
    assertThat(expectation("silent", "rhythm").stepsOff(still)).isZero();
  }

  @Test
  void an_unknown_label_is_named() {
    assertThatThrownBy(() -> expectation("tempo", "brisk"))
        .hasMessageContaining("tempo")
        .hasMessageContaining("brisk");
  }

  private static Expectation expectation(String key, String value) {
    return Expectation.of(key, TextNode.valueOf(value));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}\\s]", "");
  }
}
