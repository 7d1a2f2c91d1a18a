package dev.vibecast.cli.play;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Copies the beginning of an endless Ogg Opus stream, whole pages at a time, and marks the last one
 * as the end.
 *
 * <p>Source: RFC 3533, "The Ogg Encapsulation Format Version 0", section 6; RFC 7845, "Ogg
 * Encapsulation for the Opus Audio Codec", section 4 (the granule position counts 48 kHz samples).
 */
final class OggCopy {

  private static final int HEADER_BYTES = 27;
  private static final int FLAGS_AT = 5;
  private static final int GRANULE_AT = 6;
  private static final int CRC_AT = 22;
  private static final int SEGMENTS_AT = 26;
  private static final byte LAST_PAGE = 4;
  private static final int SAMPLES_PER_SECOND = 48_000;
  private static final int CRC_POLYNOMIAL = 0x04c11db7;

  private OggCopy() {}

  /**
   * Copies.
   *
   * @param source endless Ogg Opus
   * @param target receives a complete Ogg Opus
   * @param seconds least length, above 0; the last page may carry up to a second more
   * @throws IOException when the source ends early or is no Ogg
   */
  static void copy(InputStream source, OutputStream target, double seconds) throws IOException {
    DataInputStream in = new DataInputStream(source);
    long wanted = Math.round(seconds * SAMPLES_PER_SECOND);
    long first = -1;
    boolean enough = false;
    while (!enough) {
      byte[] page = readPage(in);
      long granule = granuleOf(page);
      first = first < 0 && granule > 0 ? granule : first;
      enough = first >= 0 && granule - first >= wanted;
      target.write(enough ? asLast(page) : page);
    }
  }

  private static byte[] readPage(DataInputStream in) throws IOException {
    byte[] header = new byte[HEADER_BYTES];
    in.readFully(header);
    if (header[0] != 'O' || header[1] != 'g') {
      throw new IOException("the gateway did not send Ogg");
    }
    byte[] segments = new byte[header[SEGMENTS_AT] & 0xff];
    in.readFully(segments);
    int bodyBytes = 0;
    for (byte length : segments) {
      bodyBytes += length & 0xff;
    }
    ByteBuffer page = ByteBuffer.allocate(HEADER_BYTES + segments.length + bodyBytes);
    page.put(header).put(segments);
    in.readFully(page.array(), page.position(), bodyBytes);
    return page.array();
  }

  private static long granuleOf(byte[] page) {
    return ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).getLong(GRANULE_AT);
  }

  private static byte[] asLast(byte[] page) {
    ByteBuffer fields = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
    fields.put(FLAGS_AT, (byte) (page[FLAGS_AT] | LAST_PAGE)).putInt(CRC_AT, 0);
    fields.putInt(CRC_AT, crc(page));
    return page;
  }

  private static int crc(byte[] page) {
    int crc = 0;
    for (byte next : page) {
      crc ^= (next & 0xff) << 24;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc < 0 ? (crc << 1) ^ CRC_POLYNOMIAL : crc << 1;
      }
    }
    return crc;
  }
}
