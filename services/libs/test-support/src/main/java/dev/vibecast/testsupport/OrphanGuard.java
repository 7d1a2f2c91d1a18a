package dev.vibecast.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Tidies up after this JVM even when it is killed with {@code kill -9}.
 *
 * <p>A small POSIX shell process holds the reading end of a pipe whose only writer is this JVM, so
 * the end of the stream is the end of the JVM: no polling, and no mistaking a reused process id for
 * a living parent. Through the same pipe the guard is told which processes to end and which folders
 * to remove. It runs in a session of its own and ignores INT, HUP and TERM, so a Ctrl-C meant for
 * the JVM does not take it away.
 */
public final class OrphanGuard {

  private static final String SCRIPT = "orphan-guard.sh";

  private final Process shell;
  private final PrintStream orders;

  private OrphanGuard(Process shell) {
    this.shell = shell;
    this.orders = new PrintStream(shell.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  /**
   * The guard of this JVM, started on first use.
   *
   * @return the one guard
   */
  public static OrphanGuard ofThisJvm() {
    return Holder.GUARD;
  }

  /**
   * The guard's own process id.
   *
   * @return process id
   */
  public long pid() {
    return shell.pid();
  }

  /**
   * Asks for a process to be ended when this JVM is gone: TERM, and KILL after five seconds.
   *
   * @param process a child of this JVM
   */
  public void endWhenOrphaned(ProcessHandle process) {
    order("end " + process.pid());
    process.onExit().thenRun(() -> order("ended " + process.pid()));
  }

  /**
   * Asks for a folder to be removed when this JVM is gone, after the processes have ended.
   *
   * @param folder absolute path of a folder with everything in it
   */
  public void removeWhenOrphaned(Path folder) {
    order("remove " + oneLine(folder));
  }

  /**
   * Takes back {@link #removeWhenOrphaned(Path)}.
   *
   * @param folder the same path
   */
  public void forget(Path folder) {
    order("keep " + oneLine(folder));
  }

  private synchronized void order(String line) {
    orders.println(line);
  }

  private static String oneLine(Path folder) {
    String path = folder.toAbsolutePath().toString();
    if (path.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a folder name with a line break cannot be guarded");
    }
    return path;
  }

  private static OrphanGuard start() {
    List<String> command = DetachedCommand.of(List.of("sh", "-c", script(), "vibecast-guard"));
    try {
      return new OrphanGuard(
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start the guard process; is there a POSIX sh?", e);
    }
  }

  private static String script() {
    try (InputStream script = OrphanGuard.class.getResourceAsStream(SCRIPT)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SCRIPT, e);
    }
  }

  private static final class Holder {
    private static final OrphanGuard GUARD = start();
  }
}
