package dev.vibecast.gateway.messaging;

import dev.vibecast.gateway.event.EventHub;
import dev.vibecast.gateway.event.StreamObserver;
import dev.vibecast.gateway.stream.RecentScores;
import dev.vibecast.messaging.FlowLog;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.score.ClipScored;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what happens to streams and how what they played measured. */
@ApplicationScoped
public class EventConsumer {

  private final RecordReader reader;
  private final StreamObserver observer;
  private final EventHub hub;
  private final RecentScores scores;

  EventConsumer(RecordReader reader, StreamObserver observer, EventHub hub, RecentScores scores) {
    this.reader = reader;
    this.observer = observer;
    this.hub = hub;
    this.scores = scores;
  }

  /** Something happened to a stream. */
  @Incoming("events")
  public void event(ConsumerRecord<String, byte[]> kafkaRecord) {
    reader
        .json(kafkaRecord, StreamEvent.class)
        .ifPresent(
            event -> {
              try (var flow = FlowLog.of(event.streamId(), event.causeId())) {
                observer.observe(event);
                hub.publish(event);
              }
            });
  }

  /** A stretch of a stream was measured. */
  @Incoming("scores")
  public void score(ConsumerRecord<String, byte[]> kafkaRecord) {
    reader.json(kafkaRecord, ClipScored.class).ifPresent(scores::add);
  }
}
