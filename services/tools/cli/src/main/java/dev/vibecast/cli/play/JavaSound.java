package dev.vibecast.cli.play;

import java.io.IOException;
import java.io.InputStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Plays through the sound system that Java finds, where there is no player program. */
final class JavaSound {

  private static final AudioFormat FORMAT = new AudioFormat(48_000, 16, 2, true, false);
  private static final int HEADER_BYTES = 44;
  private static final int BUFFER_BYTES = 19_200;

  private JavaSound() {}

  /** Whether this machine has a sound device for Java. */
  static boolean isAvailable() {
    return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, FORMAT));
  }

  /** Plays a WAV until it ends or the time is over. */
  static void play(InputStream wav, double seconds) throws IOException {
    wav.skipNBytes(HEADER_BYTES);
    try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
      line.open(FORMAT);
      line.start();
      byte[] buffer = new byte[BUFFER_BYTES];
      while (line.getLongFramePosition() < seconds * FORMAT.getFrameRate()) {
        int read = wav.readNBytes(buffer, 0, buffer.length);
        line.write(buffer, 0, read - read % FORMAT.getFrameSize());
        if (read < buffer.length) {
          break;
        }
      }
      line.drain();
    } catch (LineUnavailableException e) {
      throw new IOException("the sound device is busy: " + e.getMessage(), e);
    }
  }
}
