package dev.vibecast.cli.play;

import dev.vibecast.cli.gateway.Gateway;
import dev.vibecast.cli.gateway.RunningStack;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a prompt on a stream of the running stack, or saves some of it. */
@Command(
    name = "play",
    description = "Play a prompt on a stream of the running stack, or save some of it.",
    mixinStandardHelpOptions = true)
public final class PlayCommand implements Callable<Integer> {

  private static final double SAVED_SECONDS = 30;
  private static final int SHORT_ID_CHARS = 8;

  @Parameters(paramLabel = "PROMPT", description = "What it shall sound like.")
  private String prompt;

  @Option(
      names = "--stream",
      paramLabel = "ID",
      description = "Stream to play on; it crossfades when it plays already (default: a new one).")
  private String streamId;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Save to a .wav or .opus file instead of playing.")
  private Path out;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Stop after this long (default: never when playing, 30 when saving).")
  private Double seconds;

  @Option(names = "--url", description = "Gateway (default: that of the running stack).")
  private URI url;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public PlayCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    requirePositiveSeconds();
    URI address = url == null ? RunningStack.require().gatewayUrl() : url;
    boolean isNew = streamId == null;
    String stream = isNew ? newStreamId() : streamId;
    try (Gateway gateway = new Gateway(address)) {
      say("Playing \"" + prompt + "\" on stream " + stream + " of " + address);
      gateway.play(stream, prompt);
      listen(gateway, stream);
      if (isNew) {
        gateway.end(stream);
      }
    }
    return 0;
  }

  private void listen(Gateway gateway, String stream) throws IOException, InterruptedException {
    if (out != null) {
      save(gateway, stream);
      return;
    }
    try (InputStream audio = gateway.listen(stream, "wav")) {
      Playback.play(audio, seconds, this::say);
    }
  }

  private void save(Gateway gateway, String stream) throws IOException {
    SavedFormat format = SavedFormat.of(out);
    double length = seconds == null ? SAVED_SECONDS : seconds;
    say("Saving " + length + " s to " + out);
    try (InputStream audio = gateway.listen(stream, format.extension())) {
      format.save(audio, out, length);
    }
    say("Saved " + out);
  }

  private void requirePositiveSeconds() {
    if (seconds != null && !(seconds > 0)) {
      throw new ParameterException(spec.commandLine(), "--seconds must be above 0");
    }
  }

  private static String newStreamId() {
    return "play-" + UUID.randomUUID().toString().substring(0, SHORT_ID_CHARS);
  }

  private void say(String text) {
    PrintWriter printer = spec.commandLine().getOut();
    printer.println(text);
    printer.flush();
  }
}
