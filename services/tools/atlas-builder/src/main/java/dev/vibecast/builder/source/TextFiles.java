package dev.vibecast.builder.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which files of a folder are texts. */
public final class TextFiles {

  private static final List<String> SUFFIXES = List.of(".txt", ".md");

  /** The page for people that a build leaves beside an atlas. */
  private static final String DATA_CARD = ".atlas.md";

  private TextFiles() {}

  /**
   * The {@code .txt} and {@code .md} files of a folder and the folders in it, ordered by name; or
   * the one file that is named. Hidden ones are left out, links to folders are not followed.
   *
   * @throws IOException when there is no such folder, or it cannot be listed
   */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> isText(folder, file))
          .sorted(Comparator.comparing(file -> name(folder, file)))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The name of a file seen from its folder, with slashes on every system. */
  public static String name(Path folder, Path file) {
    Path inside = folder.equals(file) ? file.getFileName() : folder.relativize(file);
    return inside.toString().replace('\\', '/');
  }

  private static boolean isText(Path folder, Path file) {
    String name = name(folder, file).toLowerCase(Locale.ROOT);
    return SUFFIXES.stream().anyMatch(name::endsWith)
        && !name.endsWith(DATA_CARD)
        && !name.startsWith(".")
        && !name.contains("/.")
        && Files.isRegularFile(file);
  }
}
