package dev.vibecast.benchmarks.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.embedding.CosineIndex.Neighbour;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetrievalBenchTest {

  @Test
  void every_search_finds_the_neighbours_of_a_few_rows() {
    RetrievalReport report =
        new RetrievalBench(new RetrievalBench.Plan(List.of(4_000), 50, 1, 3)).measure();

    assertThat(report.searches())
        .extracting(RetrievalFigures::search)
        .contains("exact scan", "bit codes");
    assertThat(report.searches())
        .allSatisfy(
            figures -> {
              assertThat(figures.recall()).isGreaterThanOrEqualTo(.99);
              assertThat(figures.p50Ms()).isPositive().isLessThanOrEqualTo(figures.p95Ms());
            });
    assertThat(report.searches()).filteredOn(RetrievalFigures::used).hasSize(1);
    assertThat(report.searches())
        .filteredOn(figures -> !figures.search().equals("bit codes"))
        .allSatisfy(figures -> assertThat(figures.sameTen()).isEqualTo(1));
  }

  @Test
  void only_the_search_in_use_can_miss_the_bar() {
    RetrievalReport report =
        RetrievalReport.of(
            List.of(
                figures("exact scan", false, 65, 1),
                figures("byte codes", true, 51, 1),
                figures("bit codes", true, 14, .94),
                figures("bit codes", true, 50, .95)));

    assertThat(report.missed()).hasSize(2);
    assertThat(report.missed().getFirst()).startsWith("1,000,000 rows: p50 51.0 ms");
    assertThat(report.text()).contains("byte codes   *", "Missed at 1,000,000 rows");
  }

  @Test
  void recall_counts_rows_and_sameness_their_order() {
    Neighbour a = new Neighbour(1, .9);
    Neighbour b = new Neighbour(2, .8);
    Neighbour c = new Neighbour(3, .7);
    List<List<Neighbour>> truth = List.of(List.of(a, b), List.of(a, b));
    List<List<Neighbour>> found = List.of(List.of(b, a), List.of(a, c));

    assertThat(Agreement.recall(truth, found)).isEqualTo(.75);
    assertThat(Agreement.same(truth, found)).isZero();
    assertThat(Agreement.same(truth, truth)).isEqualTo(1);
  }

  private static RetrievalFigures figures(
      String search, boolean used, double p50Ms, double recall) {
    return new RetrievalFigures(search, used, 1_000_000, p50Ms, p50Ms, recall, recall, 40, 80);
  }
}
