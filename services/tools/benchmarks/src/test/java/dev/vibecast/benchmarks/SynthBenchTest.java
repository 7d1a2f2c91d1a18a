package dev.vibecast.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynthBenchTest {

  @Test
  void measuresInJvmsOfTheirOwn() {
    SynthBench.Plan plan = new SynthBench.Plan(List.of("cafe", "orbit"), 50, 0, 1);

    SynthReport report = new SynthBench(plan).measure(List.of(true));

    assertThat(report.runs().getFirst().recipes())
        .extracting(RecipeFigures::recipe)
        .containsExactly("cafe", "orbit");
    assertThat(report.runs().getFirst().recipes())
        .allSatisfy(
            recipe -> {
              assertThat(recipe.timesRealTime()).isPositive();
              assertThat(recipe.ofBaseline()).isPositive();
              assertThat(recipe.firstMs()).isPositive();
              assertThat(recipe.seekMs()).isPositive();
            });
  }
}
