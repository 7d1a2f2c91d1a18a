package dev.vibecast.rendering.stream;

import dev.vibecast.messaging.FlowLog;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.timeline.RecipeSegment;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The duty cycle of one stream, on a virtual thread: wait until a chunk is due, render, publish. A
 * chunk that cannot be published is tried again until it is; readers ignore a repetition.
 */
final class StreamPlayer implements Runnable {

  private static final Logger LOG = Logger.getLogger(StreamPlayer.class);
  private static final Duration RETRY_AFTER = Duration.ofMillis(200);

  private final LiveStream stream;
  private final StreamOutput output;
  private final Pacing pacing;
  private final PlayMetrics metrics;

  StreamPlayer(LiveStream stream, StreamOutput output, Pacing pacing, PlayMetrics metrics) {
    this.stream = stream;
    this.output = output;
    this.pacing = pacing;
    this.metrics = metrics;
  }

  @Override
  public void run() {
    try {
      Optional<AudioChunk> chunk = stream.awaitNext();
      while (chunk.isPresent()) {
        publish(chunk.get());
        stream.nowPlaying(pacing.now()).ifPresent(output::event);
        chunk = stream.awaitNext();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.errorf(e, "The player of %s ended", stream.timeline().streamId());
      metrics.playerFailed();
    }
  }

  private void publish(AudioChunk chunk) throws InterruptedException {
    while (true) {
      try {
        output.chunk(chunk);
        metrics.published(
            pacing.lateness(stream.timeline().clock(), chunk.startFrame()), chunk.frames());
        return;
      } catch (RuntimeException e) {
        sayNotPublished(chunk, e);
        Thread.sleep(RETRY_AFTER);
      }
    }
  }

  private void sayNotPublished(AudioChunk chunk, RuntimeException e) {
    String promptId = stream.timeline().current().map(RecipeSegment::promptId).orElse(null);
    try (var _ = FlowLog.of(chunk.streamId(), promptId)) {
      LOG.warnf("Chunk %d is not published yet: %s", chunk.seq(), e.getMessage());
    }
  }
}
