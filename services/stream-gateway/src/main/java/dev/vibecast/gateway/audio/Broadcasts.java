package dev.vibecast.gateway.audio;

import dev.vibecast.schema.audio.AudioChunk;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** All streams of this gateway. Safe for use by any thread; work is done in the stream's lane. */
public final class Broadcasts {

  private final Function<String, Executor> laneOf;
  private final BroadcastSettings settings;
  private final EncoderFactory encoders;
  private final FanOutMeter meter;
  private final ListenerLimits limits;
  private final Map<String, Broadcast> broadcasts = new ConcurrentHashMap<>();
  private final AtomicInteger total = new AtomicInteger();

  public Broadcasts(
      Function<String, Executor> laneOf,
      BroadcastSettings settings,
      EncoderFactory encoders,
      FanOutMeter meter,
      ListenerLimits limits) {
    this.laneOf = laneOf;
    this.settings = settings;
    this.encoders = encoders;
    this.meter = meter;
    this.limits = limits;
  }

  /** Hands a chunk to the listeners of its stream. A lane that is full loses it, counted. */
  public void publish(AudioChunk chunk) {
    try {
      laneOf.apply(chunk.streamId()).execute(() -> publishInLane(chunk));
    } catch (RejectedExecutionException e) {
      meter.ignored(chunk, "lane_full");
    }
  }

  private void publishInLane(AudioChunk chunk) {
    Broadcast broadcast = of(chunk.streamId());
    int before = broadcast.listeners();
    broadcast.publish(chunk);
    total.addAndGet(broadcast.listeners() - before);
    if (broadcast.isOver()) {
      finish(chunk.streamId(), EndReason.STREAM_ENDED);
    }
  }

  private Broadcast of(String streamId) {
    return broadcasts.computeIfAbsent(streamId, id -> new Broadcast(id, settings, encoders, meter));
  }

  /** Whether one more may listen to this stream. */
  public boolean hasRoom(String streamId) {
    return total.get() < limits.total() && listeners(streamId) < limits.perStream();
  }

  /**
   * Adds a listener, or ends it at once if there is no room.
   *
   * @param paused whether the stream stands still, so that the connection opens before audio comes
   */
  public void join(String streamId, Listener listener, boolean paused) {
    try {
      laneOf.apply(streamId).execute(() -> joinInLane(streamId, listener, paused));
    } catch (RejectedExecutionException e) {
      listener.end(EndReason.OVERLOADED);
    }
  }

  private void joinInLane(String streamId, Listener listener, boolean paused) {
    if (!hasRoom(streamId)) {
      listener.end(EndReason.OVERLOADED);
      return;
    }
    Broadcast broadcast = of(streamId);
    total.incrementAndGet();
    broadcast.join(listener, paused);
  }

  /** Removes a listener that hung up. */
  public void leave(String streamId, Listener listener) {
    inLane(streamId, () -> leaveInLane(streamId, listener, EndReason.LEFT));
  }

  /** Ends a listener to whom no audio has come. */
  public void giveUpOnSilence(String streamId, Listener listener) {
    inLane(
        streamId,
        () -> {
          if (!listener.isOpen() && leaveInLane(streamId, listener, EndReason.NO_AUDIO)) {
            listener.end(EndReason.NO_AUDIO);
          }
        });
  }

  private boolean leaveInLane(String streamId, Listener listener, EndReason reason) {
    Broadcast broadcast = broadcasts.get(streamId);
    boolean left = broadcast != null && broadcast.leave(listener, reason);
    if (left) {
      total.decrementAndGet();
    }
    return left;
  }

  /** The stream is over at this frame: ends its listeners once they have heard it. */
  public void endAt(String streamId, long frame) {
    inLane(
        streamId,
        () -> {
          Broadcast broadcast = broadcasts.get(streamId);
          if (broadcast != null) {
            broadcast.endAt(frame);
            if (broadcast.isOver()) {
              finish(streamId, EndReason.STREAM_ENDED);
            }
          }
        });
  }

  /** Ends all listeners of a stream now. */
  public void end(String streamId, EndReason reason) {
    inLane(streamId, () -> finish(streamId, reason));
  }

  private void finish(String streamId, EndReason reason) {
    Broadcast broadcast = broadcasts.remove(streamId);
    if (broadcast != null) {
      total.addAndGet(-broadcast.end(reason).size());
    }
  }

  /** Ends everything. */
  public void endAll(EndReason reason) {
    broadcasts.keySet().forEach(streamId -> end(streamId, reason));
  }

  /** Streams that are heard here, or could be at once. */
  public Set<String> streamIds() {
    return Set.copyOf(broadcasts.keySet());
  }

  /** How many hear a stream at this gateway. */
  public int listeners(String streamId) {
    Broadcast broadcast = broadcasts.get(streamId);
    return broadcast == null ? 0 : broadcast.listeners();
  }

  // A full lane is already dropping audio; a lost goodbye is found again at the next packet.
  private void inLane(String streamId, Runnable work) {
    try {
      laneOf.apply(streamId).execute(work);
    } catch (RejectedExecutionException e) {
      meter.overloaded();
    }
  }
}
