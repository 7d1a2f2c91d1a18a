package dev.vibecast.synth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.vibecast.schema.music.MusicConfig;
import java.lang.management.ManagementFactory;
import java.util.BitSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Once a recipe has settled, no block of audio makes an object, not even where a bar is written.
 */
class AllocationTest {

  private static final int RECIPES = 24;
  private static final int BLOCK_FRAMES = 480;
  private static final int BLOCKS_PER_SECOND = 100;
  private static final int SETTLED = 14 * BLOCKS_PER_SECOND;

  /** Five sections of a piece at 100 beats a minute. */
  private static final int BLOCKS = 100 * BLOCKS_PER_SECOND;

  /** Vectors become objects until the compiler has seen to them, and whenever it thinks again. */
  private static final int MOST_PASSES = 5;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @BeforeAll
  static void warmUp() {
    Warmup.run();
  }

  @Test
  void settledBlocksAllocateNothing() {
    for (int recipe = 0; recipe < RECIPES; recipe++) {
      MusicConfig config = RandomRecipes.number(recipe);
      allocating(config, recipe + 1_000);

      BitSet always = allocating(config, recipe);
      for (int pass = 1; pass < MOST_PASSES && !always.isEmpty(); pass++) {
        always.and(allocating(config, recipe));
      }

      assertThat(always.stream())
          .as("blocks of recipe %d that allocate in %d passes", recipe, MOST_PASSES)
          .isEmpty();
    }
  }

  /** The blocks in which the thread allocates while a fresh renderer plays. */
  private static BitSet allocating(MusicConfig config, long seed) {
    TimelineRenderer renderer = new TimelineRenderer(Configs.alone(config, seed), 0);
    byte[] block = new byte[BLOCK_FRAMES * AudioFormat.BYTES_PER_FRAME];
    BitSet allocating = new BitSet(BLOCKS);
    for (int i = 0; i < BLOCKS; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      renderer.renderPcm16(block, BLOCK_FRAMES);
      boolean made = THREADS.getCurrentThreadAllocatedBytes() > before;
      allocating.set(i, made && i >= SETTLED);
    }
    return allocating;
  }
}
