package dev.vibecast.cli.play;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Copies the beginning of an endless WAV as a WAV of known length. The source is the canonical
 * form: 44 bytes of header, then PCM.
 */
final class WavCopy {

  private static final int HEADER_BYTES = 44;
  private static final int RIFF_SIZE_AT = 4;
  private static final int BYTES_PER_SECOND_AT = 28;
  private static final int BLOCK_ALIGN_AT = 32;
  private static final int DATA_SIZE_AT = 40;
  private static final int BUFFER_BYTES = 19_200;

  private WavCopy() {}

  /**
   * Copies.
   *
   * @param source endless WAV
   * @param target receives a complete WAV
   * @param seconds length, above 0
   * @throws IOException when the source ends early or is no such WAV
   */
  static void copy(InputStream source, OutputStream target, double seconds) throws IOException {
    byte[] header = source.readNBytes(HEADER_BYTES);
    requireWav(header);
    ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    int frameBytes = fields.getShort(BLOCK_ALIGN_AT);
    long frames = Math.round(seconds * fields.getInt(BYTES_PER_SECOND_AT) / frameBytes);
    int bytes = Math.toIntExact(frames * frameBytes);
    fields.putInt(RIFF_SIZE_AT, bytes + HEADER_BYTES - 8).putInt(DATA_SIZE_AT, bytes);
    target.write(header);
    copyBytes(source, target, bytes);
  }

  private static void requireWav(byte[] header) throws IOException {
    if (header.length < HEADER_BYTES || header[0] != 'R' || header[36] != 'd') {
      throw new IOException("the gateway did not send a WAV");
    }
  }

  private static void copyBytes(InputStream source, OutputStream target, int bytes)
      throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    int left = bytes;
    while (left > 0) {
      int read = source.read(buffer, 0, Math.min(left, buffer.length));
      if (read < 0) {
        throw new EOFException("the stream ended " + left + " bytes early");
      }
      target.write(buffer, 0, read);
      left -= read;
    }
  }
}
