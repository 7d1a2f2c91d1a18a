package dev.vibecast.gateway.audio;

import dev.vibecast.schema.audio.AudioChunk;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One listener and the slow-listener policy: packets that wait are counted in frames; above the
 * bound the listener is skipped to live, and if it stays slow it is to be dropped. It never waits,
 * so it never slows another.
 */
public final class Listener {

  private static final long MINUTE_FRAMES = 60L * AudioChunk.SAMPLE_RATE_HZ;

  /** What became of a packet. */
  enum Outcome {
    SENT,
    SKIPPED,
    DROP
  }

  private final AudioFormat format;
  private final AudioSink sink;
  private final ListenerRules rules;
  private final AtomicLong queuedFrames = new AtomicLong();
  private boolean open;
  private boolean skipping;
  private long skippedFrames;
  private long nextFrame = -1;
  private long countingSkipsSince;
  private int skips;

  public Listener(AudioFormat format, AudioSink sink, ListenerRules rules) {
    this.format = format;
    this.sink = sink;
    this.rules = rules;
  }

  /** The form in which it hears the stream. */
  public AudioFormat format() {
    return format;
  }

  /** Frames that have been handed to the connection and have not left the process. */
  long queuedFrames() {
    return queuedFrames.get();
  }

  /** Whether anything was sent. */
  boolean isOpen() {
    return open;
  }

  /** Sends the header if that has not happened. */
  void open(byte[] header) {
    if (!open) {
      open = true;
      sink.open(header);
    }
  }

  /** Sends a packet unless the listener is too far behind. */
  Outcome offer(Packet packet) {
    long queued = queuedFrames.get();
    if (skipping && queued > rules.resumeFrames()) {
      return skip(packet);
    }
    if (queued + packet.frames() > rules.queueFrames()) {
      return beginSkip(packet);
    }
    skipping = false;
    send(packet);
    return Outcome.SENT;
  }

  private void send(Packet packet) {
    boolean continues = packet.startFrame() == nextFrame;
    nextFrame = packet.endFrame();
    queuedFrames.addAndGet(packet.frames());
    sink.send(packet, continues, () -> queuedFrames.addAndGet(-packet.frames()));
  }

  private Outcome beginSkip(Packet packet) {
    if (packet.startFrame() - countingSkipsSince > MINUTE_FRAMES) {
      countingSkipsSince = packet.startFrame();
      skips = 0;
    }
    skipping = true;
    skippedFrames = 0;
    skips++;
    return skip(packet);
  }

  private Outcome skip(Packet packet) {
    skippedFrames += packet.frames();
    boolean hopeless = skippedFrames > rules.patienceFrames() || skips > rules.skipsPerMinute();
    return hopeless ? Outcome.DROP : Outcome.SKIPPED;
  }

  void end(EndReason reason) {
    sink.end(reason);
  }
}
