package dev.vibecast.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/** The end of a part's log. */
public final class LogTail {

  private static final int TAIL_BYTES = 64 * 1024;
  private static final String START_MARK = "=== started ";

  private LogTail() {}

  /**
   * The last lines of a log, for people.
   *
   * @param log the file; may be missing
   * @param lines how many at most
   * @return the lines, each on its own line, indented
   */
  public static String last(Path log, int lines) {
    try {
      List<String> tail = tail(log).lines().filter(line -> !line.isBlank()).toList();
      List<String> last = tail.subList(Math.max(0, tail.size() - lines), tail.size());
      return last.isEmpty() ? "    (it logged nothing)" : "    " + String.join("\n    ", last);
    } catch (UncheckedIOException e) {
      return "    (no log at " + log + ")";
    }
  }

  /** Marks in the log that a process starts now. */
  static void markStart(Path log) {
    try {
      Files.writeString(
          log,
          START_MARK + Instant.now() + " ===\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + log, e);
    }
  }

  /** What was logged since the last mark, as far as the end of the log goes back. */
  static String sinceLastStart(Path log) {
    String tail = tail(log);
    return tail.substring(Math.max(0, tail.lastIndexOf(START_MARK)));
  }

  private static String tail(Path log) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long length = file.length();
      file.seek(Math.max(0, length - TAIL_BYTES));
      byte[] bytes = new byte[(int) Math.min(length, TAIL_BYTES)];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + log, e);
    }
  }
}
