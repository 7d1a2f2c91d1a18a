package dev.vibecast.gateway.audio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A connection that lets go of what was sent only when a test says so. */
final class HeldSink implements AudioSink {

  final List<Packet> packets = new ArrayList<>();
  final List<Long> jumps = new ArrayList<>();
  final Deque<Runnable> unflushed = new ArrayDeque<>();
  byte[] header;
  EndReason ended;

  @Override
  public void open(byte[] bytes) {
    header = bytes;
  }

  @Override
  public void send(Packet packet, boolean continues, Runnable flushed) {
    packets.add(packet);
    unflushed.add(flushed);
    if (!continues) {
      jumps.add(packet.startFrame());
    }
  }

  @Override
  public void end(EndReason reason) {
    ended = reason;
  }

  void flush() {
    unflushed.forEach(Runnable::run);
    unflushed.clear();
  }
}
