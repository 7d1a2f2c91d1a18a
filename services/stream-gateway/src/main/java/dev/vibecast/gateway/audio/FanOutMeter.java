package dev.vibecast.gateway.audio;

import dev.vibecast.schema.audio.AudioChunk;
import java.time.Duration;

/** What the fan-out tells about itself. */
public interface FanOutMeter {

  /** A listener came. */
  void joined(AudioFormat format);

  /** A listener is gone. */
  void gone(AudioFormat format, EndReason reason);

  /** A packet was handed to this many listeners. */
  void sent(AudioFormat format, Packet packet, int listeners);

  /** A listener missed this packet because it is slow. */
  void skipped(AudioFormat format, Packet packet);

  /** The most that waits for one listener of this format. */
  void queued(AudioFormat format, long frames);

  /** An encoder worked this long on a chunk. */
  void encoded(AudioFormat format, Duration time);

  /** Frames never came. */
  void gap(AudioChunk after, long missingFrames);

  /** A chunk came again or from an owner who has been replaced. */
  void ignored(AudioChunk chunk, String reason);

  /** Work was refused because a lane is full. */
  void overloaded();

  /** A chunk was handed to all listeners. */
  void delivered(AudioChunk chunk);
}
