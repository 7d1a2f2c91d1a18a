package dev.vibecast.benchmarks;

import dev.vibecast.benchmarks.SynthReport.JvmRun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks of the synthesizer, each in a JVM of its own, in which recipes take turns.
 */
public final class SynthBench {

  private static final String[] VECTOR_MODULE = {"--add-modules", "jdk.incubator.vector"};
  private static final String[] JVM_FLAGS = {
    "-XX:+UseSerialGC", "-Xms256m", "-Xmx256m", "--sun-misc-unsafe-memory-access=allow"
  };

  private final Plan plan;

  /**
   * @param plan how thoroughly
   */
  public SynthBench(Plan plan) {
    this.plan = plan;
  }

  /**
   * How thoroughly to measure.
   *
   * @param recipes names to measure
   * @param iterationMs length of an iteration; a longer operation is finished
   * @param warmRounds iterations of each recipe before those that count
   * @param rounds iterations of each recipe that count, at least one
   */
  public record Plan(List<String> recipes, int iterationMs, int warmRounds, int rounds) {

    /** A few minutes for both sets of JVM flags. */
    public static Plan thorough() {
      return new Plan(SynthRecipes.names(), 1000, 2, 5);
    }

    /** About half a minute for one set of JVM flags. */
    public static Plan quick() {
      return new Plan(SynthRecipes.names(), 200, 1, 3);
    }
  }

  /**
   * Measures.
   *
   * @param vectorModule with {@code jdk.incubator.vector} or without; one run for each entry
   */
  public SynthReport measure(List<Boolean> vectorModule) {
    // Another measurement on this machine is bad luck, but no reason to refuse.
    System.setProperty("jmh.ignoreLock", "true");
    return SynthReport.of(SynthReport.BAR, vectorModule.stream().map(this::run).toList());
  }

  private JvmRun run(boolean vector) {
    Map<String, List<Spending>> render = measured("RenderBenchmark.oneSecond", vector);
    Map<String, List<Spending>> first = measured("FirstBlockBenchmark.first", vector);
    Map<String, List<Spending>> seek = measured("SeekBenchmark.seek", vector);
    return new JvmRun(
        vector,
        plan.recipes.stream()
            .map(r -> RecipeFigures.of(r, render.get(r), first.get(r), seek.get(r)))
            .toList());
  }

  private Map<String, List<Spending>> measured(String benchmark, boolean vector) {
    Turns turns = new Turns(Turns.join(plan.recipes));
    Map<String, List<Spending>> byRecipe = new HashMap<>();
    for (Spending spending : Spending.of(fork(benchmark, vector))) {
      byRecipe.computeIfAbsent(turns.next(), name -> new ArrayList<>()).add(spending);
    }
    return byRecipe;
  }

  private Collection<IterationResult> fork(String benchmark, boolean vector) {
    TimeValue length = TimeValue.milliseconds(plan.iterationMs);
    int recipes = plan.recipes.size();
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + benchmark.replace(".", "\\.") + "$")
            .param("recipes", Turns.join(plan.recipes))
            .forks(1)
            .threads(1)
            .warmupIterations(plan.warmRounds * recipes)
            .warmupTime(length)
            .measurementIterations(plan.rounds * recipes)
            .measurementTime(length)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .jvmArgs(JVM_FLAGS);
    if (vector) {
      options.jvmArgsAppend(VECTOR_MODULE);
    }
    try {
      return iterations(new Runner(options.build()));
    } catch (RunnerException e) {
      throw new IllegalStateException(
          "%s could not be measured: %s".formatted(benchmark, e.getMessage()), e);
    }
  }

  private static Collection<IterationResult> iterations(Runner runner) throws RunnerException {
    return runner.runSingle().getBenchmarkResults().iterator().next().getIterationResults();
  }
}
