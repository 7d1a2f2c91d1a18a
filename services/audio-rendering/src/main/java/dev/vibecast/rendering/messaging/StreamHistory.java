package dev.vibecast.rendering.messaging;

import dev.vibecast.messaging.ChunkRecords;
import dev.vibecast.rendering.stream.LiveStream.NextChunk;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.schema.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What is known in Kafka of the streams of some partitions: the last state, the last chunk. */
@ApplicationScoped
public class StreamHistory {

  private static final Logger LOG = Logger.getLogger(StreamHistory.class);

  private static final long FIRST_TAIL = 64;
  private static final long LONGEST_TAIL = 4096;
  private static final long TAIL_GROWTH = 8;

  private final String bootstrapServers;

  StreamHistory(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** Every stream of these partitions that is not over or may be started again. */
  List<Left> read(Collection<Integer> partitions) {
    List<Left> found = new ArrayList<>();
    try (PartitionScan scan = new PartitionScan(bootstrapServers)) {
      for (int partition : partitions) {
        Map<String, StreamTimeline> timelines = timelines(scan, partition);
        Map<String, NextChunk> next = nextChunks(scan, partition, timelines);
        timelines
            .values()
            .forEach(
                t ->
                    found.add(new Left(partition, t, Optional.ofNullable(next.get(t.streamId())))));
      }
    }
    return found;
  }

  private static Map<String, StreamTimeline> timelines(PartitionScan scan, int partition) {
    Map<String, StreamTimeline> latest = new HashMap<>();
    scan.fromStart(
        Topics.TIMELINES.topicName(),
        partition,
        kafkaRecord -> {
          if (kafkaRecord.value() == null) {
            latest.remove(kafkaRecord.key());
          } else {
            read(kafkaRecord).ifPresent(t -> latest.put(t.streamId(), t));
          }
        });
    return latest;
  }

  private static Optional<StreamTimeline> read(ConsumerRecord<String, byte[]> kafkaRecord) {
    try {
      return Optional.of(ContractJson.read(kafkaRecord.value(), StreamTimeline.class));
    } catch (InvalidContractException e) {
      LOG.errorf("The timeline of %s cannot be read: %s", kafkaRecord.key(), e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Reads the tail of the audio, further back until every stream that plays has been met. The clock
   * of a stream that does not play says by itself where it stands.
   */
  private static Map<String, NextChunk> nextChunks(
      PartitionScan scan, int partition, Map<String, StreamTimeline> timelines) {
    Map<String, NextChunk> next = new HashMap<>();
    Set<String> playing =
        timelines.values().stream()
            .filter(t -> t.status() == StreamStatus.PLAYING)
            .map(StreamTimeline::streamId)
            .collect(Collectors.toSet());
    boolean more = !playing.isEmpty();
    for (long records = FIRST_TAIL; more && records <= LONGEST_TAIL; records *= TAIL_GROWTH) {
      next.clear();
      more = scan.tail(Topics.AUDIO.topicName(), partition, records, r -> addChunk(r, next));
      more &= !next.keySet().containsAll(playing);
    }
    next.keySet().retainAll(playing);
    return next;
  }

  private static void addChunk(
      ConsumerRecord<String, byte[]> kafkaRecord, Map<String, NextChunk> next) {
    try {
      AudioChunk chunk = ChunkRecords.read(kafkaRecord);
      next.merge(
          chunk.streamId(),
          new NextChunk(chunk.seq() + 1, chunk.endFrame()),
          (a, b) -> a.seq() > b.seq() ? a : b);
    } catch (InvalidContractException e) {
      LOG.warnf("Skipped a record that is no audio chunk: %s", e.getMessage());
    }
  }

  /**
   * A stream as somebody left it.
   *
   * @param next first chunk that was not published, if the audio topic still tells
   */
  record Left(int partition, StreamTimeline timeline, Optional<NextChunk> next) {}
}
