package dev.vibecast.cli.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends audio to the loudspeakers of this machine. */
final class Playback {

  private static final int PLAYER_FAILED = 1;

  private Playback() {}

  /**
   * Plays until the stream, the time or the player ends.
   *
   * @param wav endless WAV
   * @param seconds how long, or null for endless
   * @param say tells the person what happens
   */
  static void play(InputStream wav, Double seconds, Consumer<String> say)
      throws IOException, InterruptedException {
    Optional<Player> player = Player.installed();
    if (player.isPresent()) {
      say.accept("Through " + player.get().command().getFirst() + "; Ctrl-C stops listening.");
      playThrough(player.get(), wav, seconds);
    } else if (JavaSound.isAvailable()) {
      say.accept("Through this machine's sound device; Ctrl-C stops listening.");
      JavaSound.play(wav, seconds == null ? Double.POSITIVE_INFINITY : seconds);
    } else {
      throw new IOException(
          "There is no player here (ffplay, mpv, aplay, paplay or sox) and no sound device."
              + " Save it with --out file.wav, or open the printed address in a browser.");
    }
  }

  private static void playThrough(Player player, InputStream wav, Double seconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(player.command())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (OutputStream target = process.getOutputStream()) {
      send(wav, target, seconds);
    } catch (IOException endOfPlayerOrStream) {
      process.destroy();
    }
    if (process.waitFor() == PLAYER_FAILED) {
      throw new IOException(
          player.command().getFirst() + " cannot play here. Save it instead: --out file.wav");
    }
  }

  private static void send(InputStream wav, OutputStream target, Double seconds)
      throws IOException {
    if (seconds == null) {
      wav.transferTo(target);
    } else {
      WavCopy.copy(wav, target, seconds);
    }
  }
}
