package dev.vibecast.testsupport;

import java.util.ArrayList;
import java.util.List;

/**
 * Commands for child processes that a Ctrl-C in the terminal must not reach.
 *
 * <p>A terminal sends INT to every process of its foreground group at once. Left alone, the broker
 * would go down together with the services that still want to commit to it. A child in a session of
 * its own only hears what its parent tells it.
 */
public final class DetachedCommand {

  // setsid is part of every Linux, perl of every macOS; without either, ignoring the signals is
  // nearly as good, since a JVM leaves signals alone that were ignored when it started.
  private static final String START_IN_OWN_SESSION =
      """
      if command -v setsid >/dev/null 2>&1; then exec setsid "$@"
      elif command -v perl >/dev/null 2>&1; then
        exec perl -MPOSIX -e 'POSIX::setsid(); exec { $ARGV[0] } @ARGV' "$@"
      else trap '' INT HUP; exec "$@"; fi
      """;

  private DetachedCommand() {}

  /**
   * Wraps a command so that it runs in a session of its own, under the process id of the wrapper.
   *
   * @param command program and arguments
   * @return the command to give to {@link ProcessBuilder}
   */
  public static List<String> of(List<String> command) {
    List<String> wrapped = new ArrayList<>(List.of("sh", "-c", START_IN_OWN_SESSION, "detached"));
    wrapped.addAll(command);
    return List.copyOf(wrapped);
  }
}
