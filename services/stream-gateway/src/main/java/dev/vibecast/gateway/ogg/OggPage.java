package dev.vibecast.gateway.ogg;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * One page of an Ogg stream that holds whole packets (RFC 3533, section 6).
 *
 * @param first whether it begins the stream
 * @param granulePosition position after the last packet, in the codec's unit
 * @param serial identity of the stream
 * @param sequence number of the page
 * @param packets what it holds; together at most 255 segments of 255 bytes
 */
record OggPage(
    boolean first, long granulePosition, int serial, int sequence, List<byte[]> packets) {

  private static final int HEADER_BYTES = 27;
  private static final int SEGMENT_BYTES = 255;
  private static final int MAX_SEGMENTS = 255;
  private static final int CRC_OFFSET = 22;
  private static final byte VERSION = 0;
  private static final byte BEGIN_OF_STREAM = 2;

  OggPage {
    int segments = packets.stream().mapToInt(OggPage::segments).sum();
    if (segments > MAX_SEGMENTS) {
      throw new IllegalArgumentException(segments + " segments do not fit one page");
    }
  }

  // A packet whose length is a multiple of 255 ends with an empty segment.
  private static int segments(byte[] packet) {
    return packet.length / SEGMENT_BYTES + 1;
  }

  /** The page as it travels, with its checksum. */
  byte[] bytes() {
    int segments = packets.stream().mapToInt(OggPage::segments).sum();
    int body = packets.stream().mapToInt(p -> p.length).sum();
    ByteBuffer page = ByteBuffer.allocate(HEADER_BYTES + segments + body);
    page.order(ByteOrder.LITTLE_ENDIAN);
    page.put("OggS".getBytes(US_ASCII)).put(VERSION).put(first ? BEGIN_OF_STREAM : 0);
    page.putLong(granulePosition).putInt(serial).putInt(sequence).putInt(0).put((byte) segments);
    packets.forEach(p -> putLacing(page, p.length));
    packets.forEach(page::put);
    page.putInt(CRC_OFFSET, OggCrc.of(page.array()));
    return page.array();
  }

  private static void putLacing(ByteBuffer page, int packetBytes) {
    for (int left = packetBytes; left >= SEGMENT_BYTES; left -= SEGMENT_BYTES) {
      page.put((byte) SEGMENT_BYTES);
    }
    page.put((byte) (packetBytes % SEGMENT_BYTES));
  }
}
