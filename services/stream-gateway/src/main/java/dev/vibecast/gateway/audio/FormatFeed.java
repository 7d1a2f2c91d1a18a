package dev.vibecast.gateway.audio;

import dev.vibecast.schema.audio.AudioChunk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One stream in one format: encodes each chunk once and hands the same bytes to every listener. */
final class FormatFeed {

  private final AudioFormat format;
  private final PacketEncoder encoder;
  private final FanOutMeter meter;
  private final Recent<Packet> recent;
  private final List<Listener> listeners = new ArrayList<>();

  FormatFeed(AudioFormat format, PacketEncoder encoder, long ringFrames, FanOutMeter meter) {
    this.format = format;
    this.encoder = encoder;
    this.meter = meter;
    recent = new Recent<>(ringFrames, Packet::frames);
  }

  /** Encodes a chunk from before the first listener came. */
  void prime(AudioChunk chunk) {
    encode(chunk);
  }

  /** Adds a listener, which gets the newest packets at once. */
  void join(Listener listener, long burstFrames) {
    listeners.add(listener);
    List<Packet> burst = recent.last(burstFrames);
    if (!burst.isEmpty()) {
      listener.open(encoder.header());
      burst.forEach(listener::offer);
    }
  }

  /** Adds a listener to whom nothing can be sent yet, and opens its connection. */
  void joinInSilence(Listener listener) {
    listeners.add(listener);
    listener.open(encoder.header());
  }

  boolean leave(Listener listener) {
    return listeners.remove(listener);
  }

  boolean isEmpty() {
    return listeners.isEmpty();
  }

  /** Encodes a chunk and fans it out; returns the listeners that were dropped. */
  List<Listener> send(AudioChunk chunk) {
    Optional<Packet> packet = encode(chunk);
    return packet.isPresent() ? fanOut(packet.get()) : List.of();
  }

  private Optional<Packet> encode(AudioChunk chunk) {
    long startNs = System.nanoTime();
    Optional<Packet> packet = encoder.encode(chunk);
    meter.encoded(format, Duration.ofNanos(System.nanoTime() - startNs));
    packet.ifPresent(recent::add);
    return packet;
  }

  private List<Listener> fanOut(Packet packet) {
    List<Listener> dropped = new ArrayList<>();
    int sent = 0;
    long mostQueued = 0;
    for (Iterator<Listener> each = listeners.iterator(); each.hasNext(); ) {
      Listener listener = each.next();
      listener.open(encoder.header());
      switch (listener.offer(packet)) {
        case SENT -> sent++;
        case SKIPPED -> meter.skipped(format, packet);
        case DROP -> {
          each.remove();
          dropped.add(listener);
        }
      }
      mostQueued = Math.max(mostQueued, listener.queuedFrames());
    }
    meter.sent(format, packet, sent);
    meter.queued(format, mostQueued);
    return dropped;
  }

  /** Ends every listener; returns them. */
  List<Listener> endAll(EndReason reason) {
    List<Listener> ended = List.copyOf(listeners);
    listeners.clear();
    ended.forEach(l -> l.end(reason));
    return ended;
  }
}
