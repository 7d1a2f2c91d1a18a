package dev.vibecast.testsupport;

import dev.vibecast.schema.topic.Topics;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of the contract on a broker with one node. */
public final class TopicCreation {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  // Kafka removes whole closed segments only, so a topic outlives its retention by up to one
  // segment: closing four times per retention keeps that to a quarter.
  private static final int SEGMENTS_PER_RETENTION = 4;
  private static final Duration COMPACTED_SEGMENT = Duration.ofHours(1);
  private static final String COMPACTED_DIRTY_RATIO = "0.2";

  private TopicCreation() {}

  /**
   * Creates every topic of {@link Topics} that is missing, with its retention.
   *
   * @param bootstrapServers {@code host:port} of the broker
   * @throws IllegalStateException when the broker does not do it within 30 seconds
   */
  public static void createAll(String bootstrapServers) {
    create(bootstrapServers, Arrays.stream(Topics.values()).map(TopicCreation::described).toList());
  }

  /**
   * Creates one more topic with default settings, unless it exists.
   *
   * @param bootstrapServers {@code host:port} of the broker
   * @param name topic
   * @param partitions at least 1
   */
  public static void create(String bootstrapServers, String name, int partitions) {
    create(bootstrapServers, List.of(new NewTopic(name, partitions, (short) 1)));
  }

  private static void create(String bootstrapServers, List<NewTopic> topics) {
    Map<String, Object> client =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(client)) {
      awaitAll(admin.createTopics(topics).values().values());
    }
  }

  private static void awaitAll(Collection<KafkaFuture<Void>> created) {
    for (KafkaFuture<Void> topic : created) {
      await(topic);
    }
  }

  private static void await(KafkaFuture<Void> created) {
    try {
      created.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("cannot create topics", e.getCause());
      }
    } catch (TimeoutException e) {
      throw new IllegalStateException("the broker took longer than " + LIMIT, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    }
  }

  private static NewTopic described(Topics topic) {
    return new NewTopic(topic.topicName(), Topics.PARTITIONS, (short) 1).configs(settings(topic));
  }

  private static Map<String, String> settings(Topics topic) {
    Map<String, String> settings = new HashMap<>();
    switch (topic.cleanup()) {
      case DELETE -> {
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
        settings.put(TopicConfig.RETENTION_BYTES_CONFIG, Long.toString(topic.retentionBytes()));
      }
      case COMPACT -> {
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        settings.put(TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, COMPACTED_DIRTY_RATIO);
      }
    }
    topic.retention().ifPresent(r -> settings.put(TopicConfig.RETENTION_MS_CONFIG, millis(r)));
    settings.put(TopicConfig.SEGMENT_MS_CONFIG, millis(segmentTime(topic)));
    return settings;
  }

  private static Duration segmentTime(Topics topic) {
    return topic
        .retention()
        .map(r -> r.dividedBy(SEGMENTS_PER_RETENTION))
        .orElse(COMPACTED_SEGMENT);
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
