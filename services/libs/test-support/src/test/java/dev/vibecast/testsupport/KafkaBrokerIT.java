package dev.vibecast.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

  @Test
  void createsEveryTopicOfTheContractWithItsRetention() throws Exception {
    try (KafkaBroker broker = KafkaBroker.start()) {
      // When the topics are created twice
      TopicCreation.createAll(broker.bootstrapServers());
      TopicCreation.createAll(broker.bootstrapServers());

      // Then they are there, and audio does not stay for ever
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
        assertThat(admin.listTopics().names().get())
            .containsAll(Arrays.stream(Topics.values()).map(Topics::topicName).toList());
        assertThat(setting(admin, Topics.AUDIO, TopicConfig.RETENTION_MS_CONFIG))
            .isEqualTo(Long.toString(Duration.ofMinutes(15).toMillis()));
        assertThat(setting(admin, Topics.TIMELINES, TopicConfig.CLEANUP_POLICY_CONFIG))
            .isEqualTo("compact");
      }
    }
  }

  @Test
  void keepsRecordsInAGivenFolderAndReadsThemAfterARestart(@TempDir Path folder) {
    KafkaBrokerOptions kept = KafkaBrokerOptions.temporary().withDataFolder(folder.resolve("k k"));
    try (KafkaBroker broker = KafkaBroker.start(kept)) {
      TopicCreation.create(broker.bootstrapServers(), "weather", 1);
      publish(broker, "weather", "rain");
    }

    try (KafkaBroker broker = KafkaBroker.start(kept)) {
      assertThat(read(broker, "weather")).isEqualTo("rain");
    }
    assertThat(folder.resolve("k k")).isNotEmptyDirectory();
  }

  @Test
  void leavesNoTemporaryFolder() {
    KafkaBroker broker = KafkaBroker.start();
    assertThat(broker.dataFolder()).isDirectory();

    broker.close();

    assertThat(broker.dataFolder()).doesNotExist();
    assertThat(FreePorts.isFree("127.0.0.1", broker.port())).isTrue();
  }

  private static String setting(Admin admin, Topics topic, String name) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
    return admin.describeConfigs(Set.of(resource)).all().get().get(resource).get(name).value();
  }

  private static void publish(KafkaBroker broker, String topic, String value) {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, value));
    }
  }

  private static String read(KafkaBroker broker, String topic) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", broker.bootstrapServers(),
            "group.id", "test",
            "auto.offset.reset", "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofSeconds(10))) {
        return found.value();
      }
      return "nothing";
    }
  }
}
