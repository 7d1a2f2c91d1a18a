package dev.vibecast.gateway.audio;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.vibecast.schema.audio.AudioChunk;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The header of a WAV file whose end is not known. Both sizes say 0xFFFFFFFF, which players take as
 * "until the connection closes". Layout: Microsoft and IBM, "Multimedia Programming Interface and
 * Data Specifications 1.0", chapter 3.
 */
final class WavHeader {

  private static final int BYTES = 44;
  private static final int FORMAT_CHUNK_BYTES = 16;
  private static final short PCM = 1;
  private static final short BITS = 16;
  private static final int UNKNOWN = 0xFFFFFFFF;

  private WavHeader() {}

  static byte[] endless() {
    ByteBuffer header = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header.put("RIFF".getBytes(US_ASCII)).putInt(UNKNOWN).put("WAVE".getBytes(US_ASCII));
    header.put("fmt ".getBytes(US_ASCII)).putInt(FORMAT_CHUNK_BYTES).putShort(PCM);
    header.putShort((short) AudioChunk.CHANNELS).putInt(AudioChunk.SAMPLE_RATE_HZ);
    header.putInt(AudioChunk.SAMPLE_RATE_HZ * AudioChunk.BYTES_PER_FRAME);
    header.putShort((short) AudioChunk.BYTES_PER_FRAME).putShort(BITS);
    header.put("data".getBytes(US_ASCII)).putInt(UNKNOWN);
    return header.array();
  }
}
