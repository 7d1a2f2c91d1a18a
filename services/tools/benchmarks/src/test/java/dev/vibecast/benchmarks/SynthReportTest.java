package dev.vibecast.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.benchmarks.SynthReport.JvmRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynthReportTest {

  @Test
  void countsPerCpuSecondAndPerBlock() {
    Spending tenSecondsInAHundredMs = new Spending(1e8, 2e7, 3_750_000, 480_000, 95, 100, 10, 5e7);

    assertThat(tenSecondsInAHundredMs.timesRealTime()).isEqualTo(100);
    assertThat(tenSecondsInAHundredMs.bytesPerBlock()).isEqualTo(1000);
    assertThat(tenSecondsInAHundredMs.cleanShare()).isEqualTo(.95);
    assertThat(tenSecondsInAHundredMs.meanMs()).isEqualTo(10);
    assertThat(tenSecondsInAHundredMs.ofBaseline()).isEqualTo(.5);
  }

  @Test
  void namesTheRecipesThatNoRunBringsOverTheBar() {
    SynthReport report =
        SynthReport.of(
            300,
            List.of(
                new JvmRun(false, List.of(speed("a", 200), speed("b", 299), speed("c", 310))),
                new JvmRun(true, List.of(speed("a", 301), speed("b", 250), speed("c", 100)))));

    assertThat(report.missed()).containsExactly("b");
    assertThat(report.text())
        .contains("without jdk.incubator.vector", "Below the bar of 300", ": b");
  }

  @Test
  void takesTheMedianOfIterations() {
    List<Spending> render = List.of(took(1e9), took(4e9), took(2e9));

    RecipeFigures figures = RecipeFigures.of("x", render, render, render);

    assertThat(figures.timesRealTime()).isEqualTo(.5);
    assertThat(figures.slowest()).isEqualTo(.25);
    assertThat(figures.firstMs()).isEqualTo(2000);
  }

  private static Spending took(double cpuNs) {
    return new Spending(cpuNs, cpuNs, 0, 48_000, 1, 1, 1, cpuNs);
  }

  private static RecipeFigures speed(String recipe, double timesRealTime) {
    return new RecipeFigures(
        recipe, timesRealTime, timesRealTime, timesRealTime, 1, 0, 1, 0, 1.0, 2.0, 3.0);
  }
}
