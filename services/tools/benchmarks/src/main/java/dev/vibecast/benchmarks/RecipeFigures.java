package dev.vibecast.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one recipe; medians over iterations.
 *
 * @param recipe its name
 * @param timesRealTime seconds of audio per CPU-second
 * @param slowest iteration, likewise
 * @param fastest iteration, likewise
 * @param ofBaseline speed as a share of the plain loop's
 * @param bytesPerBlock allocated for 128 frames
 * @param cleanBlocks share of blocks of 10 ms for which nothing was allocated
 * @param bytesPerSecond allocated for a second of audio
 * @param firstMs CPU time from a recipe to its first 10 ms
 * @param firstWorstMs the longest of them
 * @param seekMs CPU time to 10 ms somewhere after minute 7
 */
public record RecipeFigures(
    String recipe,
    double timesRealTime,
    double slowest,
    double fastest,
    double ofBaseline,
    double bytesPerBlock,
    double cleanBlocks,
    double bytesPerSecond,
    double firstMs,
    double firstWorstMs,
    double seekMs) {

  private static final double BLOCKS_PER_SECOND = 375;

  static RecipeFigures of(
      String recipe, List<Spending> render, List<Spending> first, List<Spending> seek) {
    double bytes = median(render, Spending::bytesPerBlock);
    return new RecipeFigures(
        recipe,
        rounded(median(render, Spending::timesRealTime)),
        rounded(render.stream().mapToDouble(Spending::timesRealTime).min().orElse(0)),
        rounded(render.stream().mapToDouble(Spending::timesRealTime).max().orElse(0)),
        Math.round(1e4 * median(render, Spending::ofBaseline)) / 1e4,
        rounded(bytes),
        rounded(median(render, Spending::cleanShare)),
        Math.rint(bytes * BLOCKS_PER_SECOND),
        rounded(median(first, Spending::meanMs)),
        rounded(worst(first)),
        rounded(median(seek, Spending::meanMs)));
  }

  private static double worst(List<Spending> of) {
    return of.stream().mapToDouble(Spending::worstNs).max().orElse(0) / 1e6;
  }

  static double median(List<Spending> of, ToDoubleFunction<Spending> figure) {
    double[] sorted = of.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double rounded(double figure) {
    return Math.round(100 * figure) / 100.0;
  }
}
