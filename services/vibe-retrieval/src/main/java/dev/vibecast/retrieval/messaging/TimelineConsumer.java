package dev.vibecast.retrieval.messaging;

import dev.vibecast.retrieval.match.PlayingRecipes;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.timeline.StreamTimeline;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Learns what streams play. A timeline that cannot be read is passed over. */
@ApplicationScoped
public class TimelineConsumer {

  private static final Logger LOG = Logger.getLogger(TimelineConsumer.class);

  private final PlayingRecipes playing;

  TimelineConsumer(PlayingRecipes playing) {
    this.playing = playing;
  }

  /** One record of the timelines topic; a tombstone ends a stream. */
  @Incoming("timelines")
  @Blocking
  public void consume(ConsumerRecord<String, byte[]> kafkaRecord) {
    if (kafkaRecord.value() == null) {
      playing.forget(kafkaRecord.key());
      return;
    }
    try {
      playing.learn(ContractJson.read(kafkaRecord.value(), StreamTimeline.class));
    } catch (InvalidContractException e) {
      LOG.warnf("Timeline of %s passed over: %s", kafkaRecord.key(), e.getMessage());
    }
  }
}
