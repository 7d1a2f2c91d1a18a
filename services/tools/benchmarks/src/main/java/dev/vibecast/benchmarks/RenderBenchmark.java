package dev.vibecast.benchmarks;

import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.TimelineRenderer;
import dev.vibecast.synth.Warmup;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Streams in the middle of their music: each operation is the next second of one of them, each
 * iteration the turn of the next recipe. The engine has played every style before, as in a service,
 * so nothing is compiled for one recipe alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class RenderBenchmark {

  /** Past the introduction, the correction of loudness and the settling of the stocks. */
  private static final int SKIPPED_SECONDS = 14;

  /** 10 ms, as a service asks for them at its shortest. */
  private static final int BLOCK_FRAMES = 480;

  private static final long SEED = 7;

  private final PlainLoop baseline = new PlainLoop();
  private final byte[] second = new byte[AudioFormat.SAMPLE_RATE_HZ * AudioFormat.BYTES_PER_FRAME];
  private final byte[] block = new byte[BLOCK_FRAMES * AudioFormat.BYTES_PER_FRAME];
  private final Map<String, TimelineRenderer> renderers = new HashMap<>();
  private Turns turns;
  private TimelineRenderer renderer;

  /** Names of recipes, joined; the runner fills it in. */
  @Param("epic")
  public String recipes;

  /** For JMH. */
  public RenderBenchmark() {}

  /** Warms the engine and plays all introductions. */
  @Setup
  public void warm() {
    Warmup.run();
    turns = new Turns(recipes);
    for (String recipe : turns.names()) {
      TimelineRenderer fresh = new TimelineRenderer(SynthRecipes.alone(recipe, SEED), 0);
      for (int s = 0; s < SKIPPED_SECONDS; s++) {
        fresh.renderPcm16(second, AudioFormat.SAMPLE_RATE_HZ);
      }
      renderers.put(recipe, fresh);
    }
  }

  /** Takes up the next recipe. */
  @Setup(Level.Iteration)
  public void turn() {
    renderer = renderers.get(turns.next());
  }

  /** One second of music, then one of the plain loop. */
  @Benchmark
  public float oneSecond(ThreadCost cost) {
    cost.start();
    for (int done = 0; done < AudioFormat.SAMPLE_RATE_HZ; done += BLOCK_FRAMES) {
      cost.startBlock();
      renderer.renderPcm16(block, BLOCK_FRAMES);
      cost.stopBlock();
    }
    cost.stop(AudioFormat.SAMPLE_RATE_HZ);
    cost.start();
    float last = baseline.play(AudioFormat.SAMPLE_RATE_HZ);
    cost.stopBaseline();
    return last;
  }
}
