package dev.vibecast.benchmarks;

import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.TimelineRenderer;
import dev.vibecast.synth.Warmup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How soon a warm engine plays a recipe with a seed that it has never heard. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class FirstBlockBenchmark {

  private static final int FIRST_FRAMES = 480;

  private final byte[] block = new byte[FIRST_FRAMES * AudioFormat.BYTES_PER_FRAME];
  private Turns turns;
  private String recipe;
  private long seed;

  /** Names of recipes, joined; the runner fills it in. */
  @Param("epic")
  public String recipes;

  /** For JMH. */
  public FirstBlockBenchmark() {}

  /** Warms the engine. */
  @Setup
  public void warm() {
    Warmup.run();
    turns = new Turns(recipes);
  }

  /** Takes up the next recipe. */
  @Setup(Level.Iteration)
  public void turn() {
    recipe = turns.next();
  }

  /** The first 10 ms. */
  @Benchmark
  public byte first(ThreadCost cost) {
    seed++;
    cost.start();
    new TimelineRenderer(SynthRecipes.alone(recipe, seed), 0).renderPcm16(block, FIRST_FRAMES);
    cost.stop(FIRST_FRAMES);
    return block[0];
  }
}
