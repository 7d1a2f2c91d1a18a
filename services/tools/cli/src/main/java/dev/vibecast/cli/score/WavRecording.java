package dev.vibecast.cli.score;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.scorers.UnfitAudioException;
import dev.vibecast.scorers.UnfitAudioException.Reason;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Reads WAV, AIFF and AU files of any rate with one or two channels as 48 kHz stereo; one channel
 * goes to both sides.
 */
final class WavRecording {

  /** Ten minutes. */
  private static final int MOST_FRAMES = 600 * 48_000;

  private static final int RATE_HZ = 48_000;
  private static final int FLOAT_BYTES = 4;

  private WavRecording() {}

  /**
   * What a file holds.
   *
   * @throws UnfitAudioException when it is no audio, cut off, too long, or has other channels
   * @throws NoSuchFileException when there is no such file
   * @throws IOException when it cannot be read
   */
  static StereoBlock read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString(), null, "no such file");
    }
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        AudioInputStream audio = AudioSystem.getAudioInputStream(bytes)) {
      requireWhole(file.toFile(), audio);
      AudioFormat source = audio.getFormat();
      int channels = source.getChannels();
      if (channels < 1 || channels > 2) {
        throw unreadable(file, channels + " channels; it takes 1 or 2");
      }
      return split(floats(file, atRate(audio, source)), channels);
    } catch (UnsupportedAudioFileException e) {
      throw unreadable(file, "no WAV, AIFF or AU file");
    } catch (IllegalArgumentException e) {
      if (e instanceof UnfitAudioException named) {
        throw named;
      }
      throw unreadable(file, "its sample format is not supported");
    }
  }

  private static void requireWhole(File file, AudioInputStream audio) {
    AudioFormat format = audio.getFormat();
    long promised = audio.getFrameLength() * format.getFrameSize();
    if (audio.getFrameLength() > 0 && promised > file.length()) {
      throw unreadable(
          file.toPath(),
          "cut off: its header promises %d bytes, it has %d".formatted(promised, file.length()));
    }
  }

  private static AudioInputStream atRate(AudioInputStream audio, AudioFormat source) {
    AudioFormat wanted =
        new AudioFormat(
            Encoding.PCM_FLOAT,
            RATE_HZ,
            FLOAT_BYTES * 8,
            source.getChannels(),
            FLOAT_BYTES * source.getChannels(),
            RATE_HZ,
            false);
    return source.matches(wanted) ? audio : AudioSystem.getAudioInputStream(wanted, audio);
  }

  private static FloatBuffer floats(Path file, AudioInputStream audio) throws IOException {
    long most = (long) MOST_FRAMES * audio.getFormat().getFrameSize();
    byte[] bytes = audio.readNBytes((int) most + 1);
    if (bytes.length > most) {
      throw unreadable(file, "longer than ten minutes");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
  }

  private static StereoBlock split(FloatBuffer samples, int channels) {
    int frames = samples.remaining() / channels;
    float[] left = new float[frames];
    float[] right = channels == 1 ? left : new float[frames];
    for (int i = 0; i < frames; i++) {
      left[i] = samples.get(i * channels);
      right[i] = samples.get(i * channels + channels - 1);
    }
    return new StereoBlock(left, right);
  }

  private static UnfitAudioException unreadable(Path file, String why) {
    return new UnfitAudioException(Reason.UNREADABLE, file.getFileName() + ": " + why);
  }
}
