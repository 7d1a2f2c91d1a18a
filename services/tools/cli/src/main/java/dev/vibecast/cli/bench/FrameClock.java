package dev.vibecast.cli.bench;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Remembers when each frame of a stream arrived. Safe for use by several threads. */
final class FrameClock {

  private static final int REMEMBERED_MESSAGES = 10_000;

  private final TreeMap<Long, Long> arrivalNsByEndFrame = new TreeMap<>();

  /** Frames up to this one, excluded, have arrived now. */
  synchronized void arrived(long endFrame, long nowNs) {
    arrivalNsByEndFrame.putIfAbsent(endFrame, nowNs);
    if (arrivalNsByEndFrame.size() > REMEMBERED_MESSAGES) {
      arrivalNsByEndFrame.pollFirstEntry();
    }
  }

  /** When the message with this frame arrived; empty when it has not. */
  synchronized OptionalLong arrivalOf(long frame) {
    Map.Entry<Long, Long> message = arrivalNsByEndFrame.higherEntry(frame);
    return message == null ? OptionalLong.empty() : OptionalLong.of(message.getValue());
  }
}
