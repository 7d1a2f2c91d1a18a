package dev.vibecast.rendering.messaging;

import dev.vibecast.messaging.ContractMessage;
import dev.vibecast.rendering.stream.StreamOutput;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.timeline.StreamTimeline;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Publishes streams to Kafka and waits for the broker each time. */
@ApplicationScoped
public class KafkaStreamOutput implements StreamOutput {

  private static final String SOURCE = "audio-rendering";

  private final MutinyEmitter<byte[]> audio;
  private final MutinyEmitter<byte[]> timelines;
  private final MutinyEmitter<byte[]> events;

  KafkaStreamOutput(
      @Channel("audio") MutinyEmitter<byte[]> audio,
      @Channel("timelines") MutinyEmitter<byte[]> timelines,
      @Channel("events") MutinyEmitter<byte[]> events) {
    this.audio = audio;
    this.timelines = timelines;
    this.events = events;
  }

  @Override
  public void chunk(AudioChunk chunk) {
    RecordHeaders headers = new RecordHeaders();
    chunk
        .headers()
        .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.US_ASCII)));
    OutgoingKafkaRecordMetadata<String> metadata =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withKey(chunk.streamId())
            .withHeaders(headers)
            .build();
    audio.sendMessageAndAwait(Message.of(chunk.pcm(), Metadata.of(metadata)));
  }

  @Override
  public void timeline(StreamTimeline timeline) {
    timelines.sendMessageAndAwait(
        ContractMessage.of(
            SOURCE,
            StreamTimeline.TYPE,
            timeline.streamId() + "-" + timeline.revision(),
            timeline.streamId(),
            timeline));
  }

  @Override
  public void event(StreamEvent event) {
    events.sendMessageAndAwait(
        ContractMessage.of(SOURCE, StreamEvent.TYPE, event.eventId(), event.streamId(), event));
  }
}
