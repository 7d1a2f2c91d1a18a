package dev.vibecast.builder.files;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON Lines file that grows while a job runs, so that a job that was stopped goes on where it
 * was. Appending is thread-safe.
 *
 * @param <T> record of one line
 */
public final class KeptLines<T> {

  private final Path file;
  private final Class<T> type;
  private boolean lineIsOpen;

  /**
   * @param file made when the first line is added
   * @param type of the lines
   */
  public KeptLines(Path file, Class<T> type) {
    this.file = file;
    this.type = type;
  }

  /**
   * The lines so far. One that cannot be read is skipped: the last of a job that was killed may be
   * cut off.
   *
   * @throws UncheckedIOException when there is a file that cannot be read
   */
  public synchronized List<T> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<T> entries = new ArrayList<>();
    // Decoded leniently: a cut character must not cost the other lines.
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().forEach(line -> add(line, entries));
      lineIsOpen = !text.isEmpty() && !text.endsWith("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
    return entries;
  }

  private void add(String line, List<T> entries) {
    try {
      entries.add(ContractJson.read(line.getBytes(StandardCharsets.UTF_8), type));
    } catch (InvalidContractException e) {
      // Not a line of this kind.
    }
  }

  /**
   * Adds a line at once.
   *
   * @throws UncheckedIOException when the file cannot be written
   */
  public synchronized void add(T entry) {
    String line = new String(ContractJson.write(entry), StandardCharsets.UTF_8) + "\n";
    try {
      Files.writeString(
          file,
          lineIsOpen ? "\n" + line : line,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      lineIsOpen = false;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
