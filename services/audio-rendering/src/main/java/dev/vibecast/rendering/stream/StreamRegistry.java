package dev.vibecast.rendering.stream;

import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.synth.AudioFormat;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The streams that this process owns, by id, each with its player. */
public final class StreamRegistry {

  private static final Logger LOG = Logger.getLogger(StreamRegistry.class);

  private final Map<String, Owned> streams = new ConcurrentHashMap<>();
  private final Anticipation anticipation = new Anticipation();
  private final TimelineEditor editor;
  private final StreamOutput output;
  private final Pacing pacing;
  private final PlayMetrics metrics;
  private final int chunkFrames;
  private final int maxStreams;

  /**
   * @param chunkFrames length of a chunk in frames
   * @param maxStreams most streams that may play at once
   */
  public StreamRegistry(
      TimelineEditor editor,
      StreamOutput output,
      Pacing pacing,
      PlayMetrics metrics,
      int chunkFrames,
      int maxStreams) {
    this.editor = editor;
    this.output = output;
    this.pacing = pacing;
    this.metrics = metrics;
    this.chunkFrames = chunkFrames;
    this.maxStreams = maxStreams;
  }

  /**
   * Obeys a command. Commands of one stream must come one after the other.
   *
   * @param partition partition the stream lives on
   */
  public Edit obey(int partition, StreamCommand command) {
    Owned owned = streams.get(command.streamId());
    return owned == null ? start(partition, command) : owned.stream.obey(command, pacing.now());
  }

  private Edit start(int partition, StreamCommand command) {
    if (playing() >= maxStreams) {
      return new Edit.Rejected("streamId: %d streams play here already".formatted(maxStreams));
    }
    Edit edit = editor.start(command, pacing.now());
    if (edit instanceof Edit.Changed(StreamTimeline timeline, var events)) {
      output.timeline(timeline);
      play(partition, timeline, new LiveStream.NextChunk(0, 0));
    }
    return edit;
  }

  /**
   * Takes a stream over from whoever had it: a new epoch begins, and the music goes on at the first
   * chunk that was not published.
   *
   * @param following chunk after the last one on the audio topic, if it still holds one
   */
  public void takeOver(
      int partition, StreamTimeline timeline, Optional<LiveStream.NextChunk> following) {
    StreamTimeline ours = Takeover.of(timeline);
    LiveStream.NextChunk next = following.orElseGet(() -> nextChunkAt(standOf(timeline)));
    output.timeline(ours);
    play(partition, ours, next);
    LOG.infof("Took over %s at frame %d, epoch %d", ours.streamId(), next.frame(), ours.epoch());
  }

  /** Where a stream stands by its clock alone; never before a frame that was published. */
  private long standOf(StreamTimeline timeline) {
    return timeline.status() == StreamStatus.PLAYING
        ? timeline.clock().frameAt(pacing.now())
        : timeline.clock().frame();
  }

  private LiveStream.NextChunk nextChunkAt(long frame) {
    long seq = Math.ceilDiv(frame, chunkFrames);
    return new LiveStream.NextChunk(seq, seq * chunkFrames);
  }

  private void play(int partition, StreamTimeline timeline, LiveStream.NextChunk next) {
    LiveStream stream =
        new LiveStream(timeline, next, chunkFrames, pacing, anticipation, editor, output);
    streams.put(timeline.streamId(), new Owned(partition, stream));
    Thread.ofVirtual()
        .name("player-" + timeline.streamId())
        .start(new StreamPlayer(stream, output, pacing, metrics));
  }

  /** Lets go of the streams of these partitions. */
  public void release(Collection<Integer> partitions) {
    streams.values().removeIf(owned -> releaseIfOn(partitions, owned));
  }

  private static boolean releaseIfOn(Collection<Integer> partitions, Owned owned) {
    boolean affected = partitions.contains(owned.partition);
    if (affected) {
      owned.stream.release();
    }
    return affected;
  }

  /** How many streams play. */
  public int playing() {
    return (int)
        streams.values().stream()
            .filter(owned -> owned.stream.timeline().status() == StreamStatus.PLAYING)
            .count();
  }

  /** Seconds of audio that should have been published by now and were not, of the worst stream. */
  public double secondsBehind() {
    return streams.values().stream().mapToDouble(this::secondsBehind).max().orElse(0.0);
  }

  private double secondsBehind(Owned owned) {
    StreamTimeline timeline = owned.stream.timeline();
    if (timeline.status() != StreamStatus.PLAYING) {
      return 0.0;
    }
    long due = timeline.clock().frameAt(pacing.now());
    return Math.max(0.0, (due - owned.stream.next().frame()) / (double) AudioFormat.SAMPLE_RATE_HZ);
  }

  private record Owned(int partition, LiveStream stream) {}
}
