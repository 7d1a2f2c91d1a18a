package dev.vibecast.cli.render;

import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.TimelineRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Writes what an engine renders as a 16-bit stereo WAV.
 *
 * <p>Source: IBM and Microsoft, "Multimedia Programming Interface and Data Specifications 1.0",
 * 1991, chapter "Waveform Audio File Format".
 */
public final class WavWriter {

  private static final int HEADER_BYTES = 44;
  private static final int FORMAT_BYTES = 16;
  private static final short PCM = 1;
  private static final short BITS = 16;
  private static final int BLOCK_FRAMES = 9_600;

  private WavWriter() {}

  /**
   * Renders and writes.
   *
   * @param renderer positioned at the first frame
   * @param frames how many
   * @param out receives header and samples; stays open
   */
  static void write(TimelineRenderer renderer, long frames, OutputStream out) throws IOException {
    write(renderer, frames, out, pcm -> {});
  }

  /**
   * Renders and writes, and lets somebody listen.
   *
   * @param renderer positioned at the first frame
   * @param frames how many
   * @param out receives header and samples; stays open
   * @param listener hears each block of 16-bit frames, little-endian, left before right
   */
  public static void write(
      TimelineRenderer renderer, long frames, OutputStream out, Consumer<byte[]> listener)
      throws IOException {
    out.write(header(frames));
    byte[] block = new byte[BLOCK_FRAMES * AudioFormat.BYTES_PER_FRAME];
    for (long done = 0; done < frames; done += BLOCK_FRAMES) {
      int count = (int) Math.min(BLOCK_FRAMES, frames - done);
      renderer.renderPcm16(block, count);
      byte[] heard = Arrays.copyOf(block, count * AudioFormat.BYTES_PER_FRAME);
      out.write(heard);
      listener.accept(heard);
    }
  }

  private static byte[] header(long frames) {
    int dataBytes = Math.toIntExact(frames * AudioFormat.BYTES_PER_FRAME);
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header.put(ascii("RIFF")).putInt(dataBytes + HEADER_BYTES - 8).put(ascii("WAVE"));
    header.put(ascii("fmt ")).putInt(FORMAT_BYTES).putShort(PCM);
    header.putShort((short) AudioFormat.CHANNELS).putInt(AudioFormat.SAMPLE_RATE_HZ);
    header.putInt(AudioFormat.SAMPLE_RATE_HZ * AudioFormat.BYTES_PER_FRAME);
    header.putShort((short) AudioFormat.BYTES_PER_FRAME).putShort(BITS);
    header.put(ascii("data")).putInt(dataBytes);
    return header.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
