package dev.vibecast.gateway.audio;

import dev.vibecast.schema.audio.AudioChunk;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One stream on its way to its listeners. A feed per format exists while somebody hears it. Used by
 * one thread, the stream's lane; only {@link #listeners()} may be read from elsewhere.
 */
final class Broadcast {

  private static final long NEVER = Long.MAX_VALUE;

  private final String streamId;
  private final BroadcastSettings settings;
  private final EncoderFactory encoders;
  private final FanOutMeter meter;
  private final ChunkGate gate = new ChunkGate();
  private final Recent<AudioChunk> recent;
  private final Map<AudioFormat, FormatFeed> feeds = new EnumMap<>(AudioFormat.class);
  private volatile int listeners;
  private long lastFrame = NEVER;

  Broadcast(
      String streamId, BroadcastSettings settings, EncoderFactory encoders, FanOutMeter meter) {
    this.streamId = streamId;
    this.settings = settings;
    this.encoders = encoders;
    this.meter = meter;
    recent = new Recent<>(settings.ringFrames(), AudioChunk::frames);
  }

  /** How many hear this stream now. */
  int listeners() {
    return listeners;
  }

  /** Hands a chunk to every listener, unless it was heard before. */
  void publish(AudioChunk chunk) {
    switch (gate.judge(chunk)) {
      case ChunkGate.Verdict.Next() -> deliver(chunk);
      case ChunkGate.Verdict.AfterGap(long missingFrames) -> {
        meter.gap(chunk, missingFrames);
        recent.clear();
        deliver(chunk);
      }
      case ChunkGate.Verdict.Duplicate() -> meter.ignored(chunk, "duplicate");
      case ChunkGate.Verdict.Stale() -> meter.ignored(chunk, "stale_epoch");
    }
  }

  private void deliver(AudioChunk chunk) {
    recent.add(chunk);
    feeds.values().forEach(feed -> feed.send(chunk).forEach(this::drop));
    feeds.values().removeIf(FormatFeed::isEmpty);
    meter.delivered(chunk);
  }

  private void drop(Listener listener) {
    listener.end(EndReason.TOO_SLOW);
    gone(listener, EndReason.TOO_SLOW);
  }

  /**
   * Adds a listener.
   *
   * @param paused whether no audio is to be expected: the connection opens at once, without the
   *     newest audio, which would be heard as a blip
   */
  void join(Listener listener, boolean paused) {
    AudioFormat format = listener.format();
    FormatFeed feed = feeds.computeIfAbsent(format, this::newFeed);
    listeners++;
    meter.joined(format);
    if (paused) {
      feed.joinInSilence(listener);
    } else {
      feed.join(listener, settings.burstFrames(format));
    }
  }

  private FormatFeed newFeed(AudioFormat format) {
    FormatFeed feed =
        new FormatFeed(format, encoders.create(streamId, format), settings.ringFrames(), meter);
    recent.last(settings.burstFrames(format)).forEach(feed::prime);
    return feed;
  }

  /** Removes a listener, if it is still here. */
  boolean leave(Listener listener, EndReason reason) {
    FormatFeed feed = feeds.get(listener.format());
    boolean removed = feed != null && feed.leave(listener);
    if (removed) {
      gone(listener, reason);
    }
    if (feed != null && feed.isEmpty()) {
      feeds.remove(listener.format());
    }
    return removed;
  }

  private void gone(Listener listener, EndReason reason) {
    listeners--;
    meter.gone(listener.format(), reason);
  }

  /** Says where the stream ends; chunks up to there may still be on their way. */
  void endAt(long frame) {
    lastFrame = frame;
  }

  /** Whether everything up to the end has been heard. */
  boolean isOver() {
    return gate.nextFrame() >= lastFrame;
  }

  /** Ends every listener. */
  List<Listener> end(EndReason reason) {
    List<Listener> ended =
        feeds.values().stream().flatMap(feed -> feed.endAll(reason).stream()).toList();
    ended.forEach(l -> gone(l, reason));
    feeds.clear();
    return ended;
  }
}
