package dev.vibecast.cli;

import dev.vibecast.local.command.DownCommand;
import dev.vibecast.local.command.StatusCommand;
import dev.vibecast.local.command.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of every command. */
@Command(
    name = "vibecast",
    description = "Words in, endless music out.",
    mixinStandardHelpOptions = true,
    subcommands = {UpCommand.class, DownCommand.class, StatusCommand.class})
public final class Vibecast {

  private Vibecast() {}

  /**
   * Runs one command and exits with its status.
   *
   * @param args command and its arguments
   */
  public static void main(String[] args) {
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
