package dev.vibecast.scoring.messaging;

import dev.vibecast.messaging.FlowLog;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.scoring.played.PlayedStreams;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Learns which recipe plays when. A timeline that cannot be read is counted and passed over. */
@ApplicationScoped
public class TimelineConsumer {

  private static final Logger LOG = Logger.getLogger(TimelineConsumer.class);

  private final PlayedStreams streams;
  private final FindingsSender sender;
  private final ScoringMetrics metrics;
  private final Clock clock = Clock.systemUTC();

  TimelineConsumer(PlayedStreams streams, FindingsSender sender, ScoringMetrics metrics) {
    this.streams = streams;
    this.sender = sender;
    this.metrics = metrics;
  }

  /** One record of the timelines topic; a tombstone tells nothing new. */
  @Incoming("timelines")
  @Blocking
  public void consume(ConsumerRecord<String, byte[]> kafkaRecord) {
    if (kafkaRecord.value() == null) {
      return;
    }
    try (var _ = FlowLog.of(kafkaRecord.key(), null)) {
      Instant now = clock.instant();
      StreamTimeline timeline = ContractJson.read(kafkaRecord.value(), StreamTimeline.class);
      sender.send(streams.learn(timeline, now), now);
    } catch (InvalidContractException e) {
      metrics.undecodable();
      LOG.warnf("Timeline passed over: %s", e.getMessage());
    }
  }
}
