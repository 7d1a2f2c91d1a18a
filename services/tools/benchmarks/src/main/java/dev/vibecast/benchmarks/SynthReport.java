package dev.vibecast.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What was measured.
 *
 * @param barTimesRealTime what each recipe shall reach
 * @param jvm name and version of the Java that ran
 * @param runs one per set of JVM flags
 * @param missed recipes that no run brought over the bar
 */
public record SynthReport(
    double barTimesRealTime, String jvm, List<JvmRun> runs, List<String> missed) {

  /** Seconds of audio per CPU-second that every recipe shall reach. */
  public static final double BAR = 300;

  /**
   * One set of JVM flags.
   *
   * @param vectorModule whether {@code jdk.incubator.vector} was there
   * @param recipes figures of each
   */
  public record JvmRun(boolean vectorModule, List<RecipeFigures> recipes) {}

  static SynthReport of(double bar, List<JvmRun> runs) {
    List<String> missed =
        runs.getFirst().recipes().stream()
            .map(RecipeFigures::recipe)
            .filter(name -> runs.stream().noneMatch(run -> reaches(run, name, bar)))
            .toList();
    return new SynthReport(bar, Runtime.version().toString(), runs, missed);
  }

  private static boolean reaches(JvmRun run, String name, double bar) {
    return run.recipes().stream()
        .anyMatch(recipe -> recipe.recipe().equals(name) && recipe.timesRealTime() >= bar);
  }

  /** The figures as tables. */
  public String text() {
    StringBuilder text =
        new StringBuilder("Java ").append(jvm).append(", CPU time of one thread\n");
    for (JvmRun run : runs) {
      text.append(run.vectorModule() ? "\nwith" : "\nwithout").append(" jdk.incubator.vector\n");
      text.append(
          "recipe    x real time   (slowest..fastest)  of plain loop   B/block  clean blocks   kB/audio s"
              + "   first 10 ms (worst)   seek\n");
      run.recipes().forEach(recipe -> text.append(line(recipe)));
    }
    return text.append(verdict()).toString();
  }

  private static String line(RecipeFigures r) {
    return String.format(
        Locale.ROOT,
        "%-9s %11.0f %11.0f..%-6.0f %14.3f %9.0f %11.0f %% %12.1f   %8.2f ms (%.1f) %8.1f ms%n",
        r.recipe(),
        r.timesRealTime(),
        r.slowest(),
        r.fastest(),
        r.ofBaseline(),
        r.bytesPerBlock(),
        100 * r.cleanBlocks(),
        r.bytesPerSecond() / 1000,
        r.firstMs(),
        r.firstWorstMs(),
        r.seekMs());
  }

  private String verdict() {
    return missed.isEmpty()
        ? String.format(Locale.ROOT, "%nEvery recipe reaches %.0f.", barTimesRealTime)
        : String.format(
            Locale.ROOT,
            "%nBelow the bar of %.0f audio seconds per CPU-second: %s",
            barTimesRealTime,
            String.join(", ", missed));
  }
}
