package dev.vibecast.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vibecast.local.LocalStack;
import dev.vibecast.local.ServiceName;
import dev.vibecast.local.StackPart;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.testsupport.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every service is killed while a stream plays. */
class RestartST {

  private final LocalStack stack = RunningStack.get();
  private final Gateway gateway = new Gateway(stack.gatewayUrl());

  @ParameterizedTest
  @EnumSource(ServiceName.class)
  void music_resumes_after_a_kill_and_nothing_is_published_twice(ServiceName name) {
    String streamId = Gateway.unused("kill-" + name.folder());
    try (TopicReader audio = TopicReader.fromNow(stack.bootstrapServers(), "vibecast.audio");
        EventLog events = new EventLog(stack.bootstrapServers())) {
      gateway.create(streamId, "steady rain");
      audio.take(5);
      StackPart service = stack.service(name);

      service.kill();
      await().atMost(Duration.ofSeconds(5)).until(() -> !service.isAlive());
      service.start();
      service.awaitReady(Duration.ofSeconds(60));

      events.transitionOf(gateway.prompt(streamId, "sun after the rain", 0.5));
      audio.take(5);
      assertContiguous(streamId);
      gateway.delete(streamId);
    }
  }

  private void assertContiguous(String streamId) {
    try (TopicReader audio = TopicReader.fromStart(stack.bootstrapServers(), "vibecast.audio")) {
      List<AudioChunk> chunks =
          audio.untilNow().stream()
              .filter(r -> r.key().equals(streamId))
              .map(RestartST::chunk)
              .toList();
      assertThat(chunks.getFirst().seq()).isZero();
      for (int i = 1; i < chunks.size(); i++) {
        assertThat(chunks.get(i).seq()).isEqualTo(chunks.get(i - 1).seq() + 1);
        assertThat(chunks.get(i).startFrame()).isEqualTo(chunks.get(i - 1).endFrame());
      }
    }
  }

  private static AudioChunk chunk(ConsumerRecord<String, byte[]> kafkaRecord) {
    return AudioChunk.fromRecord(
        kafkaRecord.key(), name -> header(kafkaRecord, name), kafkaRecord.value());
  }

  private static String header(ConsumerRecord<String, byte[]> kafkaRecord, String name) {
    Header header = kafkaRecord.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
  }
}
