package dev.vibecast.intake.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.testsupport.TopicReader;
import dev.vibecast.testsupport.TopicWriter;
import dev.vibecast.testsupport.VibecastTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(VibecastTestResource.class)
class PromptFlowIT {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void a_line_of_text_is_accepted_once_however_often_it_is_delivered() {
    try (TopicReader accepted = TopicReader.fromNow(bootstrapServers, "vibecast.prompts.accepted");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      byte[] json = "{\"promptId\":\"once\",\"text\":\"heavy rain\"}".getBytes(UTF_8);
      writer.send("vibecast.prompts", "twice", json, Map.of());
      writer.send("vibecast.prompts", "twice", json, Map.of());
      writer.send("vibecast.prompts", "twice", "first light".getBytes(UTF_8), Map.of());

      List<PromptAccepted> prompts =
          accepted.take(2).stream()
              .map(r -> ContractJson.read(r.value(), PromptAccepted.class))
              .toList();

      assertThat(prompts)
          .extracting(PromptAccepted::shown)
          .containsExactly("heavy rain", "first light");
      assertThat(accepted.remaining()).isEmpty();
    }
  }

  @Test
  void a_model_prompt_goes_to_retrieval_and_to_the_model() {
    try (TopicReader accepted = TopicReader.fromNow(bootstrapServers, "vibecast.prompts.accepted");
        TopicReader requests =
            TopicReader.fromNow(bootstrapServers, "vibecast.generation.requests");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      writer.send(
          "vibecast.prompts",
          "both",
          "{\"text\":\"rain\",\"backend\":\"llm\"}".getBytes(UTF_8),
          Map.of());

      assertThat(accepted.take(1)).hasSize(1);
      assertThat(requests.take(1)).hasSize(1);
    }
  }

  @Test
  void a_bad_prompt_is_dead_lettered_with_its_bytes_and_reason_and_others_pass() {
    try (TopicReader dead = TopicReader.fromNow(bootstrapServers, "vibecast.prompts.dlq");
        TopicReader events = TopicReader.fromNow(bootstrapServers, "vibecast.events");
        TopicReader accepted = TopicReader.fromNow(bootstrapServers, "vibecast.prompts.accepted");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      byte[] bad = {(byte) 0xC3, 0x28};
      writer.send("vibecast.prompts", "bad", bad, Map.of());
      writer.send("vibecast.prompts", "bad", "a quiet sea".getBytes(UTF_8), Map.of());

      ConsumerRecord<String, byte[]> letter = dead.take(1).getFirst();
      assertThat(letter.value()).isEqualTo(bad);
      assertThat(new String(letter.headers().lastHeader("dead-letter-reason").value(), UTF_8))
          .contains("not valid UTF-8");
      assertThat(new String(events.take(1).getFirst().value(), UTF_8)).contains("not valid UTF-8");
      assertThat(accepted.take(1)).hasSize(1);
    }
  }

  @Test
  void trace_context_travels_with_the_prompt() {
    String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    try (TopicReader accepted = TopicReader.fromNow(bootstrapServers, "vibecast.prompts.accepted");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      writer.send(
          "vibecast.prompts",
          "traced",
          "rain".getBytes(UTF_8),
          Map.of("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01"));

      ConsumerRecord<String, byte[]> record = accepted.take(1).getFirst();

      assertThat(new String(record.headers().lastHeader("traceparent").value(), UTF_8))
          .contains(traceId);
    }
  }
}
