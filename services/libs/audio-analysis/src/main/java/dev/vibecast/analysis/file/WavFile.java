package dev.vibecast.analysis.file;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.StereoMeter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Reads WAV files: RIFF, PCM of 16, 24 or 32 bits or 32-bit float, mono or stereo, 8 to 192 kHz, up
 * to {@value #LONGEST_MINUTES} minutes. After Microsoft and IBM, "Multimedia Programming Interface
 * and Data Specifications 1.0" (1991), and Microsoft, "Multiple channel audio data and WAVE files"
 * (2001).
 */
public final class WavFile {

  /** Longer files are refused. */
  public static final int LONGEST_MINUTES = 60;

  private static final int CHUNK_HEAD = 8;
  private static final int FIRST_CHUNK = 12;
  private static final long MOST_BYTES = Integer.MAX_VALUE - 1024;

  /** What writers to a pipe give as a length they do not know yet. */
  private static final long UNKNOWN = 0xFFFF_FFFFL;

  private WavFile() {}

  /**
   * Reads a whole file and converts it to two channels at 48 kHz. Both channels of a mono file are
   * the same array.
   *
   * @throws UnreadableAudioException when it holds no audio that can be measured; the message names
   *     file and problem
   * @throws IOException when the file itself cannot be read
   */
  public static StereoBlock read(Path file) throws IOException {
    return read(file, Duration.ofMinutes(LONGEST_MINUTES));
  }

  /**
   * As {@link #read(Path)}, for a caller with less memory: a minute takes 23 MB, or half as much in
   * mono, and while it is read its bytes and one unconverted channel beside it.
   *
   * @param longest at most {@value #LONGEST_MINUTES} minutes
   * @throws UnreadableAudioException when it is longer as well
   * @throws IOException when the file itself cannot be read
   */
  public static StereoBlock read(Path file, Duration longest) throws IOException {
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      throw new UnreadableAudioException(file + ": " + size + " bytes are too many");
    }
    try {
      return parse(Files.readAllBytes(file), longest);
    } catch (UnreadableAudioException e) {
      throw new UnreadableAudioException(file + ": " + e.getMessage());
    }
  }

  /**
   * The same from memory.
   *
   * @throws UnreadableAudioException naming the problem
   */
  public static StereoBlock parse(byte[] bytes) {
    return parse(bytes, Duration.ofMinutes(LONGEST_MINUTES));
  }

  private static StereoBlock parse(byte[] bytes, Duration longest) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < FIRST_CHUNK
        || !"RIFF".equals(name(file, 0))
        || !"WAVE".equals(name(file, 8))) {
      throw new UnreadableAudioException("not a RIFF WAVE file");
    }
    WavFormat format = null;
    int at = FIRST_CHUNK;
    while (at + CHUNK_HEAD <= bytes.length) {
      String name = name(file, at);
      long length = file.getInt(at + 4) & UNKNOWN;
      int from = at + CHUNK_HEAD;
      if (name.equals("data")) {
        return samples(data(file, from, length), format, longest);
      }
      if (length > bytes.length - from) {
        throw new UnreadableAudioException(
            "chunk '%s' says %d bytes, the file has %d more"
                .formatted(name, length, bytes.length - from));
      }
      if (name.equals("fmt ")) {
        format = WavFormat.of(file.slice(from, (int) length).order(ByteOrder.LITTLE_ENDIAN));
      }
      at = (int) Math.min(bytes.length, from + length + (length & 1));
    }
    throw new UnreadableAudioException("no data chunk");
  }

  private static ByteBuffer data(ByteBuffer file, int from, long length) {
    int rest = file.limit() - from;
    if (length > rest && length != UNKNOWN) {
      throw new UnreadableAudioException(
          "data chunk says %d bytes, the file has %d more".formatted(length, rest));
    }
    int count = (int) Math.min(length, rest);
    return file.slice(from, count).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static StereoBlock samples(ByteBuffer data, WavFormat format, Duration longest) {
    if (format == null) {
      throw new UnreadableAudioException("data chunk before any fmt chunk");
    }
    int frames = data.limit() / format.bytesPerFrame();
    if (frames == 0) {
      throw new UnreadableAudioException("no samples");
    }
    double seconds = (double) frames / format.rateHz();
    if (seconds > longest.toSeconds()) {
      throw new UnreadableAudioException(
          String.format(
              Locale.ROOT,
              "%.1f minutes long; at most %.0f",
              seconds / 60,
              longest.toSeconds() / 60.0));
    }
    float[] left = channel(data, format, frames, 0);
    float[] right = format.channels() == 1 ? left : channel(data, format, frames, 1);
    return new StereoBlock(left, right);
  }

  private static float[] channel(ByteBuffer data, WavFormat format, int frames, int channel) {
    float[] samples = new float[frames];
    int at = channel * format.bytesPerSample();
    for (int i = 0; i < frames; i++) {
      samples[i] = format.sample(data, at);
      at += format.bytesPerFrame();
    }
    return Resampler.convert(samples, format.rateHz(), StereoMeter.SAMPLE_RATE_HZ);
  }

  private static String name(ByteBuffer file, int at) {
    byte[] four = new byte[4];
    file.get(at, four);
    return new String(four, StandardCharsets.ISO_8859_1);
  }
}
