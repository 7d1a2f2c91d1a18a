package dev.vibecast.benchmarks.retrieval;

import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.NearestRows;
import dev.vibecast.embedding.RowSearch;
import java.lang.management.ManagementFactory;

/**
 * A search and what it cost to make.
 *
 * @param search itself
 * @param cpuSeconds of all threads
 * @param heapMb memory that it holds beside the index
 */
record Built(NearestRows search, double cpuSeconds, long heapMb) {

  static Built of(RowSearch search, CosineIndex index) {
    long beforeMb = usedMb();
    long startNs = CpuTime.ofProcessNs();
    NearestRows made = search.over(index);
    double cpuSeconds = (CpuTime.ofProcessNs() - startNs) / 1e9;
    return new Built(made, cpuSeconds, usedMb() - beforeMb);
  }

  private static long usedMb() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
