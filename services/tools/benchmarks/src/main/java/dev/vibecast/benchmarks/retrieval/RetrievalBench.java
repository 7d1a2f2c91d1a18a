package dev.vibecast.benchmarks.retrieval;

import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.CosineIndex.Neighbour;
import dev.vibecast.embedding.NearestRows;
import dev.vibecast.embedding.RowSearch;
import java.util.Arrays;
import java.util.List;

/** Measures every search of the embedding lib that this machine can run. */
public final class RetrievalBench {

  private static final int NEAREST = 10;

  private final Plan plan;

  /**
   * @param plan what to measure
   */
  public RetrievalBench(Plan plan) {
    this.plan = plan;
  }

  /**
   * What to measure.
   *
   * @param rows numbers of rows, each at least one
   * @param queries how many, at least one
   * @param rounds how often each query is asked, at least one; the quickest counts
   * @param seed of rows and queries
   */
  public record Plan(List<Integer> rows, int queries, int rounds, long seed) {}

  /** Measures; a million rows take some minutes and 2.5 GB. */
  public RetrievalReport measure() {
    return RetrievalReport.of(plan.rows.stream().flatMap(n -> measured(n).stream()).toList());
  }

  private List<RetrievalFigures> measured(int rows) {
    SyntheticRows synthetic = new SyntheticRows(rows, plan.queries, plan.seed);
    List<List<Neighbour>> truth = answers(synthetic.index(), synthetic.queries());
    return Arrays.stream(RowSearch.values())
        .filter(search -> search.suits(synthetic.index()))
        .map(search -> measured(search, synthetic, truth))
        .toList();
  }

  private RetrievalFigures measured(
      RowSearch search, SyntheticRows synthetic, List<List<Neighbour>> truth) {
    CosineIndex index = synthetic.index();
    Built built = Built.of(search, index);
    double[] sortedMs = quickestMs(built.search(), synthetic.queries());
    List<List<Neighbour>> found = answers(built.search(), synthetic.queries());
    return new RetrievalFigures(
        search.title(),
        search == RowSearch.best(index),
        index.size(),
        percentile(sortedMs, .50),
        percentile(sortedMs, .95),
        Agreement.recall(truth, found),
        Agreement.same(truth, found),
        built.cpuSeconds(),
        built.heapMb());
  }

  private static List<List<Neighbour>> answers(NearestRows search, float[][] queries) {
    return Arrays.stream(queries).map(query -> search.nearest(query, NEAREST)).toList();
  }

  /** CPU time of each query in its least disturbed round, ascending. */
  private double[] quickestMs(NearestRows search, float[][] queries) {
    double[] quickest = new double[queries.length];
    Arrays.fill(quickest, Double.MAX_VALUE);
    for (int round = 0; round < plan.rounds; round++) {
      for (int i = 0; i < queries.length; i++) {
        long startNs = CpuTime.ofThreadNs();
        search.nearest(queries[i], NEAREST);
        quickest[i] = Math.min(quickest[i], (CpuTime.ofThreadNs() - startNs) / 1e6);
      }
    }
    Arrays.sort(quickest);
    return quickest;
  }

  /** By nearest rank. */
  private static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
