package dev.vibecast.scoring.messaging;

import dev.vibecast.messaging.ChunkRecords;
import dev.vibecast.messaging.FlowLog;
import dev.vibecast.messaging.FlowMetrics;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.topic.Topics;
import dev.vibecast.scoring.played.Heard;
import dev.vibecast.scoring.played.PlayedStreams;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Hears what was played. A chunk that cannot be read is counted and passed over. */
@ApplicationScoped
public class AudioConsumer {

  private static final Logger LOG = Logger.getLogger(AudioConsumer.class);

  private final PlayedStreams streams;
  private final FindingsSender sender;
  private final ScoringMetrics metrics;
  private final FlowMetrics flowMetrics;
  private final Clock clock = Clock.systemUTC();

  AudioConsumer(
      PlayedStreams streams,
      FindingsSender sender,
      ScoringMetrics metrics,
      FlowMetrics flowMetrics) {
    this.streams = streams;
    this.sender = sender;
    this.metrics = metrics;
    this.flowMetrics = flowMetrics;
  }

  /** One record of the audio topic. */
  @Incoming("audio")
  @Blocking
  public void consume(ConsumerRecord<String, byte[]> kafkaRecord) {
    try (var _ = FlowLog.of(kafkaRecord.key(), null)) {
      AudioChunk chunk = ChunkRecords.read(kafkaRecord);
      hear(chunk, clock.instant());
    } catch (InvalidContractException | ArithmeticException e) {
      metrics.undecodable();
      LOG.debugf("Chunk passed over: %s", e.getMessage());
    }
  }

  private void hear(AudioChunk chunk, Instant now) {
    switch (streams.hear(chunk, now)) {
      case Heard.Measured measured -> tell(chunk, measured, now);
      case Heard.Repeated _ -> flowMetrics.duplicate(Topics.AUDIO.topicName());
      case Heard.Refused _ -> metrics.refused();
    }
  }

  private void tell(AudioChunk chunk, Heard.Measured measured, Instant now) {
    metrics.heard(chunk.frames(), measured.missedFrames());
    try (var _ = FlowLog.of(chunk.streamId(), measured.promptId())) {
      sender.send(measured.findings(), now);
    }
  }
}
