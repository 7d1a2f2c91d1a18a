package dev.vibecast.benchmarks;

import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Timeline;
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

/** How soon a warm engine gives the first 10 ms of a recipe, at its start and in its middle. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class StartBenchmark {

  private static final int FIRST_FRAMES = 480;
  private static final long SEEK_FRAMES = 7L * 60 * AudioFormat.SAMPLE_RATE_HZ;
  private static final long STEP_FRAMES = 100_003;

  private final byte[] block = new byte[FIRST_FRAMES * AudioFormat.BYTES_PER_FRAME];
  private Turns turns;
  private String recipe;
  private Timeline known;
  private long times;

  /** Names of recipes, joined; the runner fills it in. */
  @Param("epic")
  public String recipes;

  /** For JMH. */
  public StartBenchmark() {}

  /** Warms the engine. */
  @Setup
  public void warm() {
    Warmup.run();
    turns = new Turns(recipes);
  }

  /** Takes up the next recipe and measures its loudness, as a stream does that plays it. */
  @Setup(Level.Iteration)
  public void turn() {
    recipe = turns.next();
    known = SynthRecipes.alone(recipe, 0);
    TimelineRenderer.prepare(known.segments().getFirst());
  }

  /** A recipe with a seed never heard before, from its first frame. */
  @Benchmark
  public byte first(ThreadCost cost) {
    times++;
    return play(SynthRecipes.alone(recipe, times), 0, cost);
  }

  /** A recipe that has been heard, from somewhere after minute 7 on, with all tails in place. */
  @Benchmark
  public byte seek(ThreadCost cost) {
    times++;
    return play(known, SEEK_FRAMES + times * STEP_FRAMES, cost);
  }

  private byte play(Timeline timeline, long fromFrame, ThreadCost cost) {
    cost.start();
    new TimelineRenderer(timeline, fromFrame).renderPcm16(block, FIRST_FRAMES);
    cost.stop(FIRST_FRAMES);
    return block[0];
  }
}
