package dev.vibecast.cli.eval;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.cli.match.Matcher;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.scorers.align.WordReader;
import dev.vibecast.scorers.align.WordReader.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairBenchTest {

  @Test
  void vibes_of_one_recipe_make_no_pair_and_that_is_said() {
    TakeCache takes = new TakeCache(5, null);
    PairBench bench =
        new PairBench(new Matcher(), new MiniLmEmbedder(), WordReader.builtIn(), takes);

    assertThatThrownBy(() -> bench.random(List.of("heavy rain", "heavy rain"), 5, 1, Sources.WORDS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("all vibes find the same recipe; take more of them");
  }
}
