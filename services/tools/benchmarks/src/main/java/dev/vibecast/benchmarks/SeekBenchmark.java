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

/** How long a warm engine takes to go on in the middle of a stream that has been heard. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class SeekBenchmark {

  private static final int FIRST_FRAMES = 480;
  private static final long SEEK_FRAMES = 7L * 60 * AudioFormat.SAMPLE_RATE_HZ;
  private static final long STEP_FRAMES = 100_003;

  private final byte[] block = new byte[FIRST_FRAMES * AudioFormat.BYTES_PER_FRAME];
  private Turns turns;
  private Timeline timeline;
  private long times;

  /** Names of recipes, joined; the runner fills it in. */
  @Param("epic")
  public String recipes;

  /** For JMH. */
  public SeekBenchmark() {}

  /** Warms the engine. */
  @Setup
  public void warm() {
    Warmup.run();
    turns = new Turns(recipes);
  }

  /** Takes up the next recipe and measures its loudness, as a stream does that plays it. */
  @Setup(Level.Iteration)
  public void turn() {
    timeline = SynthRecipes.alone(turns.next(), 0);
    TimelineRenderer.prepare(timeline.segments().getFirst());
  }

  /** 10 ms from somewhere after minute 7, with all tails in place. */
  @Benchmark
  public byte seek(ThreadCost cost) {
    times++;
    cost.start();
    new TimelineRenderer(timeline, SEEK_FRAMES + times * STEP_FRAMES)
        .renderPcm16(block, FIRST_FRAMES);
    cost.stop(FIRST_FRAMES);
    return block[0];
  }
}
