package dev.vibecast.schema.topic;

import java.time.Duration;
import java.util.Optional;

/**
 * Every Kafka topic with its retention, which is part of the contract: a laptop must not fill its
 * disk overnight. Records are keyed by stream id, so one stream is one partition is one order.
 */
public enum Topics {
  /** Prompts from anybody: a bare line, {@code PromptSubmitted} JSON or a CloudEvent. */
  PROMPTS("vibecast.prompts", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** Normalised, bounded and deduplicated prompts. */
  PROMPTS_ACCEPTED(
      "vibecast.prompts.accepted", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** Slow work for language models. */
  GENERATION_REQUESTS(
      "vibecast.generation.requests", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** The only thing the renderer obeys. */
  COMMANDS("vibecast.commands", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** The latest {@code StreamTimeline} of every stream. */
  TIMELINES("vibecast.timelines", Cleanup.COMPACT, null, Topics.CONTROL_BYTES),
  /** Final audio, contiguous, each frame once. */
  AUDIO("vibecast.audio", Cleanup.DELETE, Duration.ofMinutes(15), Topics.AUDIO_BYTES),
  /** Every change of a stream with its cause. */
  EVENTS("vibecast.events", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** How well what was played fits what was asked. */
  SCORES("vibecast.scores", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** Which of several recipes fits words best? */
  RANKING_REQUESTS(
      "vibecast.ranking.requests", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** Answers to ranking requests. */
  RANKINGS("vibecast.rankings", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** Prompts that could not be accepted: the original bytes with reason headers. */
  PROMPTS_DLQ("vibecast.prompts.dlq", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** Accepted prompts that retrieval could not read. */
  PROMPTS_ACCEPTED_DLQ(
      "vibecast.prompts.accepted.dlq", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** Generation requests that could not be served. */
  GENERATION_REQUESTS_DLQ(
      "vibecast.generation.requests.dlq", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** Commands that could not be obeyed. */
  COMMANDS_DLQ("vibecast.commands.dlq", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES),
  /** Ranking requests that could not be read. */
  RANKING_REQUESTS_DLQ(
      "vibecast.ranking.requests.dlq", Cleanup.DELETE, Duration.ofDays(7), Topics.CONTROL_BYTES);

  /** Partitions of every topic: equal counts keep one stream on one partition number throughout. */
  public static final int PARTITIONS = 8;

  /** Size bound of one partition of a control topic. */
  private static final long CONTROL_BYTES = 64L << 20;

  /** Size bound of one partition of audio: 15 minutes of two streams. */
  private static final long AUDIO_BYTES = 384L << 20;

  private final String topicName;
  private final Cleanup cleanup;
  private final Duration retention;
  private final long retentionBytes;

  Topics(String topicName, Cleanup cleanup, Duration retention, long retentionBytes) {
    this.topicName = topicName;
    this.cleanup = cleanup;
    this.retention = retention;
    this.retentionBytes = retentionBytes;
  }

  /** Name in Kafka. */
  public String topicName() {
    return topicName;
  }

  /** How old records leave. */
  public Cleanup cleanup() {
    return cleanup;
  }

  /** How long records stay; empty where the latest record of a key stays for ever. */
  public Optional<Duration> retention() {
    return Optional.ofNullable(retention);
  }

  /** Size bound of one partition in bytes. */
  public long retentionBytes() {
    return retentionBytes;
  }

  /** The one naming rule of dead letters. */
  public static String deadLetterOf(String topic) {
    return topic + ".dlq";
  }

  /** How Kafka removes old records. */
  public enum Cleanup {
    DELETE,
    COMPACT
  }
}
