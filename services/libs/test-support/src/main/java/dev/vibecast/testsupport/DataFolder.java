package dev.vibecast.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder a server keeps its state in: given by the caller and kept, or temporary and removed.
 *
 * @param path where it is; exists
 * @param temporary whether {@link #close()} and the death of this JVM remove it
 */
public record DataFolder(Path path, boolean temporary) implements AutoCloseable {

  /**
   * A new folder below the system's temporary folder, removed by {@link #close()} and, by the
   * {@link OrphanGuard}, when this JVM dies without closing it.
   *
   * @param prefix start of the folder's name
   * @return the folder
   */
  public static DataFolder temporary(String prefix) {
    try {
      Path path = Files.createTempDirectory(prefix);
      OrphanGuard.ofThisJvm().removeWhenOrphaned(path);
      return new DataFolder(path, true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a temporary data folder", e);
    }
  }

  /**
   * A folder of the caller's, created where missing, never removed.
   *
   * @param path where the state is kept between runs
   * @return the folder
   */
  public static DataFolder kept(Path path) {
    try {
      return new DataFolder(Files.createDirectories(path).toAbsolutePath(), false);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use data folder " + path, e);
    }
  }

  /** Removes a temporary folder with everything in it; leaves a kept one alone. */
  @Override
  public void close() {
    if (temporary) {
      remove();
      OrphanGuard.ofThisJvm().forget(path);
    }
  }

  private void remove() {
    try (Stream<Path> tree = Files.walk(path)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path entry : deepestFirst) {
        Files.deleteIfExists(entry);
      }
    } catch (NoSuchFileException alreadyGone) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove data folder " + path, e);
    }
  }
}
