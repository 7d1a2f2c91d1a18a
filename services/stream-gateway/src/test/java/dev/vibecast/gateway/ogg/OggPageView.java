package dev.vibecast.gateway.ogg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads Ogg pages back, independently of the writer. */
record OggPageView(
    boolean first,
    long granule,
    int serial,
    int sequence,
    List<Integer> lacing,
    List<byte[]> packets,
    boolean crcIsRight,
    int bytes) {

  static List<OggPageView> readAll(byte[] stream) {
    List<OggPageView> pages = new ArrayList<>();
    for (int at = 0; at < stream.length; at += pages.getLast().bytes()) {
      pages.add(read(stream, at));
    }
    return pages;
  }

  static OggPageView read(byte[] stream, int at) {
    ByteBuffer in = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN).position(at);
    if (in.getInt() != 0x5367674F || in.get() != 0) {
      throw new IllegalArgumentException("no page at " + at);
    }
    boolean first = (in.get() & 2) != 0;
    long granule = in.getLong();
    int serial = in.getInt();
    int sequence = in.getInt();
    int crc = in.getInt();
    int segments = in.get() & 0xFF;
    List<Integer> lacing = new ArrayList<>();
    for (int i = 0; i < segments; i++) {
      lacing.add(in.get() & 0xFF);
    }
    List<byte[]> packets = new ArrayList<>();
    int length = 0;
    for (int segment : lacing) {
      length += segment;
      if (segment < 255) {
        byte[] packet = new byte[length];
        in.get(packet);
        packets.add(packet);
        length = 0;
      }
    }
    byte[] page = Arrays.copyOfRange(stream, at, in.position());
    Arrays.fill(page, 22, 26, (byte) 0);
    return new OggPageView(
        first, granule, serial, sequence, lacing, packets, OggCrc.of(page) == crc, page.length);
  }
}
