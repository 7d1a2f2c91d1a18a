package dev.vibecast.builder.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.atlas.store.AtlasRow;
import dev.vibecast.atlas.store.Split;
import dev.vibecast.builder.corpus.Corpus;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippedAtlasTest {

  private static final Atlas ATLAS = AtlasFile.builtIn();

  @Test
  void it_was_built_from_the_shipped_corpus() {
    Corpus corpus = Corpus.read(Path.of("corpus"));

    assertThat(ATLAS.manifest().sources())
        .containsEntry("corpus_sha256", AtlasBuild.digest(corpus.vibes()));
    assertThat(ATLAS.vibes()).hasSameSizeAs(corpus.vibes());
  }

  @Test
  void no_text_leads_to_vibes_of_two_splits() {
    Map<String, Split> splits = new HashMap<>();
    // A typing error may make one text of another: "salt flats" without its s.
    for (AtlasRow row : ATLAS.rows().stream().filter(r -> !r.noisy()).toList()) {
      Split split = ATLAS.vibes().get(row.vibe()).split();
      Split before = splits.putIfAbsent(row.text().toLowerCase(Locale.ROOT), split);
      assertThat(before == null || before == split).as(row.text()).isTrue();
    }
  }

  @Test
  void it_is_as_wide_as_promised_and_every_split_has_errors() {
    assertThat(ATLAS.vibes().size()).isGreaterThanOrEqualTo(2500);
    assertThat(ATLAS.rows().size()).isGreaterThanOrEqualTo(10_000);
    for (Split split : Split.values()) {
      assertThat(
              ATLAS.rows().stream()
                  .filter(row -> row.noisy() && ATLAS.vibes().get(row.vibe()).split() == split))
          .as("%s", split)
          .isNotEmpty();
    }
  }
}
