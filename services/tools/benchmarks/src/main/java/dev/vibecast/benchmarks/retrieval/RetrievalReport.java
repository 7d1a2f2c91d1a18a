package dev.vibecast.benchmarks.retrieval;

import java.util.List;
import java.util.Locale;

/**
 * What was measured.
 *
 * @param jvm version of the Java that ran
 * @param searches every search over every number of rows
 * @param missed numbers of rows at which the search that Vibecast uses misses the bar, in words
 */
public record RetrievalReport(String jvm, List<RetrievalFigures> searches, List<String> missed) {

  /** CPU time that half of the queries may take at most, ms. */
  public static final double MOST_P50_MS = 50;

  /** Share of the ten nearest rows that shall be found. */
  public static final double LEAST_RECALL = .95;

  static RetrievalReport of(List<RetrievalFigures> searches) {
    return new RetrievalReport(
        Runtime.version().toString(),
        searches,
        searches.stream()
            .filter(figures -> figures.used() && misses(figures))
            .map(RetrievalReport::complaint)
            .toList());
  }

  private static boolean misses(RetrievalFigures figures) {
    return figures.p50Ms() > MOST_P50_MS || figures.recall() < LEAST_RECALL;
  }

  private static String complaint(RetrievalFigures figures) {
    return String.format(
        Locale.ROOT,
        "%,d rows: p50 %.1f ms, recall %.3f; the bar is %.0f ms and %.2f",
        figures.rows(),
        figures.p50Ms(),
        figures.recall(),
        MOST_P50_MS,
        LEAST_RECALL);
  }

  /** The figures as a table. */
  public String text() {
    StringBuilder text =
        new StringBuilder("Java ")
            .append(jvm)
            .append(", CPU time of one thread, ten nearest of 384 dimensions\n\n")
            .append("     rows  search           p50 ms   p95 ms  recall   same ten")
            .append("  build CPU s  heap MB\n");
    searches.forEach(figures -> text.append(line(figures)));
    text.append("\n* the one that Vibecast uses");
    missed.forEach(complaint -> text.append("\nMissed at ").append(complaint));
    return text.toString();
  }

  private static String line(RetrievalFigures f) {
    return String.format(
        Locale.ROOT,
        "%,9d  %-13s%s %8.2f %8.2f  %6.4f %8.1f %%  %11.1f  %7d%n",
        f.rows(),
        f.search(),
        f.used() ? "*" : " ",
        f.p50Ms(),
        f.p95Ms(),
        f.recall(),
        100 * f.sameTen(),
        f.buildCpuSeconds(),
        f.heapMb());
  }
}
