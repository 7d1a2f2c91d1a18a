package dev.vibecast.gateway.messaging;

import dev.vibecast.gateway.audio.Broadcasts;
import dev.vibecast.gateway.stream.StreamCatalogue;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what the renderer writes: audio and the state of streams. */
@ApplicationScoped
public class StreamConsumer {

  private final RecordReader reader;
  private final Broadcasts broadcasts;
  private final StreamCatalogue catalogue;

  StreamConsumer(RecordReader reader, Broadcasts broadcasts, StreamCatalogue catalogue) {
    this.reader = reader;
    this.broadcasts = broadcasts;
    this.catalogue = catalogue;
  }

  /** A piece of final audio. */
  @Incoming("audio")
  public void audio(ConsumerRecord<String, byte[]> kafkaRecord) {
    reader.chunk(kafkaRecord).ifPresent(broadcasts::publish);
  }

  /** The latest state of a stream; a record without value says that the stream is gone. */
  @Incoming("timelines")
  public void timeline(ConsumerRecord<String, byte[]> kafkaRecord) {
    if (kafkaRecord.value() == null) {
      catalogue.forget(kafkaRecord.key());
      return;
    }
    reader.json(kafkaRecord, StreamTimeline.class).ifPresent(this::learn);
  }

  private void learn(StreamTimeline timeline) {
    catalogue.learn(timeline);
    if (timeline.status() == StreamStatus.STOPPED) {
      broadcasts.endAt(timeline.streamId(), timeline.clock().frame());
    }
  }
}
