package dev.vibecast.cli;

import dev.vibecast.cli.atlas.AtlasCommand;
import dev.vibecast.cli.bench.BenchCommand;
import dev.vibecast.cli.doctor.DoctorCommand;
import dev.vibecast.cli.eval.EvalCommand;
import dev.vibecast.cli.gallery.GalleryCommand;
import dev.vibecast.cli.match.MatchCommand;
import dev.vibecast.cli.play.PlayCommand;
import dev.vibecast.cli.render.RenderCommand;
import dev.vibecast.cli.score.ScoreCommand;
import dev.vibecast.local.command.DownCommand;
import dev.vibecast.local.command.StatusCommand;
import dev.vibecast.local.command.UpCommand;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of every command. */
@Command(
    name = "vibecast",
    description = "Words in, endless music out.",
    mixinStandardHelpOptions = true,
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      PlayCommand.class,
      RenderCommand.class,
      MatchCommand.class,
      AtlasCommand.class,
      GalleryCommand.class,
      ScoreCommand.class,
      EvalCommand.class,
      BenchCommand.class,
      DoctorCommand.class
    })
public final class Vibecast {

  private static final Logger ROOT_LOG = Logger.getLogger("");

  private Vibecast() {}

  /**
   * Runs one command and exits with its status.
   *
   * @param args command and its arguments
   */
  public static void main(String[] args) {
    ROOT_LOG.setLevel(Level.SEVERE);
    System.exit(commandLine().execute(args));
  }

  /**
   * The commands, ready to execute.
   *
   * @return command line without side effects on this JVM
   */
  static CommandLine commandLine() {
    return new CommandLine(new Vibecast())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new PlainErrors());
  }
}
