package dev.vibecast.rendering.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.rendering.stream.Recipes;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.timeline.StreamTimeline;
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
class RenderingFlowIT {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void a_recipe_becomes_contiguous_audio_and_a_repetition_changes_nothing() {
    try (TopicReader audio = reader("vibecast.audio");
        TopicReader timelines = reader("vibecast.timelines");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      send(writer, Recipes.apply("it-audio", "p1"));
      send(writer, Recipes.apply("it-audio", "p1"));

      List<AudioChunk> chunks = audio.take(6).stream().map(RenderingFlowIT::chunk).toList();

      for (int i = 0; i < chunks.size(); i++) {
        assertThat(chunks.get(i).seq()).isEqualTo(i);
        assertThat(chunks.get(i).startFrame()).isEqualTo(i * 9_600L);
      }
      assertThat(timelines.remaining()).hasSize(1);
      send(writer, new StreamCommand.Stop("stop-1", "it-audio", Recipes.NOW));
    }
  }

  @Test
  void a_command_on_a_foreign_partition_is_brought_home() {
    try (TopicReader timelines = reader("vibecast.timelines");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      StreamCommand command = Recipes.apply("it-foreign", "p1");
      for (int partition = 0; partition < 8; partition++) {
        writer.sendTo("vibecast.commands", partition, "it-foreign", ContractJson.write(command));
      }

      ConsumerRecord<String, byte[]> first = timelines.take(1).getFirst();

      assertThat(timelines.remaining()).isEmpty();
      assertThat(ContractJson.read(first.value(), StreamTimeline.class).streamId())
          .isEqualTo("it-foreign");
      send(writer, new StreamCommand.Stop("stop-2", "it-foreign", Recipes.NOW));
    }
  }

  @Test
  void what_cannot_be_obeyed_is_dead_lettered_and_told() {
    try (TopicReader dead = reader("vibecast.commands.dlq");
        TopicReader events = reader("vibecast.events");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      String wrong =
          """
          {"type":"steer","commandId":"c","streamId":"it-bad","issuedAt":"2026-01-01T00:00:00Z",
           "update":{"brightness":"purple"}}""";
      writer.send("vibecast.commands", "it-bad", wrong.getBytes(UTF_8), Map.of());

      assertThat(dead.take(1).getFirst().value()).isEqualTo(wrong.getBytes(UTF_8));
      assertThat(events.remaining().stream().map(r -> new String(r.value(), UTF_8)))
          .anyMatch(json -> json.contains("it-bad") && json.contains("very_dark"));
    }
  }

  private TopicReader reader(String topic) {
    return TopicReader.fromNow(bootstrapServers, topic);
  }

  private static void send(TopicWriter writer, StreamCommand command) {
    writer.send("vibecast.commands", command.streamId(), ContractJson.write(command), Map.of());
  }

  private static AudioChunk chunk(ConsumerRecord<String, byte[]> kafkaRecord) {
    return AudioChunk.fromRecord(
        kafkaRecord.key(),
        name -> new String(kafkaRecord.headers().lastHeader(name).value(), UTF_8),
        kafkaRecord.value());
  }
}
