package dev.vibecast.gateway.ogg;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vibecast.schema.audio.AudioChunk;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** The two header pages of an Ogg Opus stream (RFC 7845, section 5). */
final class OpusHeaders {

  /** Sequence number of the first page of audio. */
  static final int FIRST_AUDIO_PAGE = 2;

  private static final int HEAD_BYTES = 19;
  private static final byte VERSION = 1;
  private static final short NO_GAIN = 0;
  private static final byte STEREO_MAPPING = 0;
  private static final String VENDOR = "vibecast";

  private OpusHeaders() {}

  /**
   * Both pages.
   *
   * @param preSkipFrames frames of encoder delay that a decoder discards at the start
   */
  static byte[] pages(int serial, int preSkipFrames, String title) {
    ByteArrayOutputStream pages = new ByteArrayOutputStream();
    pages.writeBytes(new OggPage(true, 0, serial, 0, List.of(head(preSkipFrames))).bytes());
    pages.writeBytes(new OggPage(false, 0, serial, 1, List.of(tags(title))).bytes());
    return pages.toByteArray();
  }

  private static byte[] head(int preSkipFrames) {
    ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    head.put("OpusHead".getBytes(UTF_8)).put(VERSION).put((byte) AudioChunk.CHANNELS);
    head.putShort((short) preSkipFrames).putInt(AudioChunk.SAMPLE_RATE_HZ);
    head.putShort(NO_GAIN).put(STEREO_MAPPING);
    return head.array();
  }

  private static byte[] tags(String title) {
    byte[] vendor = VENDOR.getBytes(UTF_8);
    byte[] comment = ("TITLE=" + title).getBytes(UTF_8);
    ByteBuffer tags = ByteBuffer.allocate(8 + 4 + vendor.length + 4 + 4 + comment.length);
    tags.order(ByteOrder.LITTLE_ENDIAN).put("OpusTags".getBytes(UTF_8));
    tags.putInt(vendor.length).put(vendor).putInt(1).putInt(comment.length).put(comment);
    return tags.array();
  }
}
