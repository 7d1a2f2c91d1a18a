package dev.vibecast.rendering.stream;

import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.synth.TimelineRenderer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Prepares what segments will need soon, on one thread that yields to those that play. A steered
 * segment is prepared only if it is still current after a while, because knobs move in bursts.
 */
final class Anticipation {

  private static final Logger LOG = Logger.getLogger(Anticipation.class);
  private static final long STEERED_AFTER_MS = 1_000;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform()
              .daemon()
              .priority(Thread.MIN_PRIORITY)
              .name("anticipation")
              .factory());

  /**
   * Prepares a segment that has just been added.
   *
   * @param stillWanted asked right before the work is done
   */
  void of(RecipeSegment segment, Predicate<RecipeSegment> stillWanted) {
    long delayMs = segment.kind() == SegmentKind.RECIPE ? 0 : STEERED_AFTER_MS;
    thread.schedule(() -> prepare(segment, stillWanted), delayMs, TimeUnit.MILLISECONDS);
  }

  private static void prepare(RecipeSegment segment, Predicate<RecipeSegment> stillWanted) {
    try {
      if (stillWanted.test(segment)) {
        TimelineRenderer.prepare(EngineTimelines.segment(segment));
      }
    } catch (RuntimeException e) {
      LOG.warnf(e, "A segment could not be prepared; its player will try again");
    }
  }
}
