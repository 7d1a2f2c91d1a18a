package dev.vibecast.cli.render;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Timeline;
import dev.vibecast.synth.TimelineRenderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes each layer as a WAV of its own, with its share of echo and reverb. The files hold 32-bit
 * floats, so that they add up to the mix before its limiter without a rounding in between.
 *
 * <p>Source: Microsoft, "Multiple channel audio data and WAVE files", 2001, on non-PCM formats.
 */
final class StemWriter {

  private static final int HEADER_BYTES = 58;
  private static final int FORMAT_BYTES = 18;
  private static final int FACT_BYTES = 4;
  private static final short FLOAT = 3;
  private static final short BITS = 32;
  private static final int BYTES_PER_FRAME = AudioFormat.CHANNELS * Float.BYTES;
  private static final int BLOCK_FRAMES = 4_800;

  private StemWriter() {}

  /**
   * Renders and writes {@code bass.wav}, {@code pad.wav} and so on, all six of the same length.
   *
   * @param folder made if it is not there
   * @param frames how many, at most an hour
   */
  static void write(Timeline timeline, long frames, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Layer layer : Layer.values()) {
      Path file = folder.resolve(layer.label() + ".wav");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        write(TimelineRenderer.stem(timeline, layer, 0), frames, out);
      }
    }
  }

  private static void write(TimelineRenderer stem, long frames, OutputStream out)
      throws IOException {
    out.write(header(frames));
    float[] left = new float[BLOCK_FRAMES];
    float[] right = new float[BLOCK_FRAMES];
    ByteBuffer block =
        ByteBuffer.allocate(BLOCK_FRAMES * BYTES_PER_FRAME).order(ByteOrder.LITTLE_ENDIAN);
    for (long done = 0; done < frames; done += BLOCK_FRAMES) {
      int count = (int) Math.min(BLOCK_FRAMES, frames - done);
      stem.render(left, right, count);
      block.clear();
      for (int i = 0; i < count; i++) {
        block.putFloat(left[i]).putFloat(right[i]);
      }
      out.write(block.array(), 0, block.position());
    }
  }

  private static byte[] header(long frames) {
    int dataBytes = Math.toIntExact(frames * BYTES_PER_FRAME);
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header.put(ascii("RIFF")).putInt(dataBytes + HEADER_BYTES - 8).put(ascii("WAVE"));
    header.put(ascii("fmt ")).putInt(FORMAT_BYTES).putShort(FLOAT);
    header.putShort((short) AudioFormat.CHANNELS).putInt(AudioFormat.SAMPLE_RATE_HZ);
    header.putInt(AudioFormat.SAMPLE_RATE_HZ * BYTES_PER_FRAME);
    header.putShort((short) BYTES_PER_FRAME).putShort(BITS).putShort((short) 0);
    header.put(ascii("fact")).putInt(FACT_BYTES).putInt(Math.toIntExact(frames));
    header.put(ascii("data")).putInt(dataBytes);
    return header.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
