package dev.vibecast.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What a command did when it ran in this JVM.
 *
 * @param status exit status
 * @param out what it printed
 * @param err what it complained about
 */
public record CommandRun(int status, String out, String err) {

  /** Runs a command as {@code ./vibecast} would. */
  public static CommandRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Vibecast.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int status = line.execute(arguments);
    return new CommandRun(status, out.toString(), err.toString());
  }
}
