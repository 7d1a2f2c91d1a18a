package dev.vibecast.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * What one iteration of a benchmark cost.
 *
 * @param cpuNs of the thread
 * @param worstNs of the longest operation
 * @param allocatedBytes by the thread
 * @param audioFrames that came of it
 * @param cleanBlocks blocks of audio for which nothing was allocated
 * @param blocks blocks of audio
 * @param times how many operations
 * @param baselineNs of the plain loop for as many frames, or 0
 */
record Spending(
    double cpuNs,
    double worstNs,
    double allocatedBytes,
    double audioFrames,
    double cleanBlocks,
    double blocks,
    double times,
    double baselineNs) {

  private static final double FRAMES_PER_NS = 48_000 / 1e9;
  private static final int BLOCK_FRAMES = 128;

  static List<Spending> of(Collection<IterationResult> iterations) {
    return iterations.stream().map(Spending::of).toList();
  }

  @SuppressWarnings("rawtypes")
  private static Spending of(IterationResult iteration) {
    Map<String, Result> sums = iteration.getSecondaryResults();
    return new Spending(
        sums.get("cpuNs").getScore(),
        sums.get("worstNs").getScore(),
        sums.get("allocatedBytes").getScore(),
        sums.get("audioFrames").getScore(),
        sums.get("cleanBlocks").getScore(),
        sums.get("blocks").getScore(),
        sums.get("times").getScore(),
        sums.get("baselineNs").getScore());
  }

  /** Seconds of audio per CPU-second. */
  double timesRealTime() {
    return audioFrames / (cpuNs * FRAMES_PER_NS);
  }

  /** Speed as a share of the plain loop's, in the same seconds of the same JVM. */
  double ofBaseline() {
    return baselineNs / cpuNs;
  }

  double bytesPerBlock() {
    return allocatedBytes / (audioFrames / BLOCK_FRAMES);
  }

  /** Share of the blocks for which nothing was allocated. */
  double cleanShare() {
    return cleanBlocks / blocks;
  }

  double meanMs() {
    return cpuNs / times / 1e6;
  }
}
