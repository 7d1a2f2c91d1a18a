package dev.vibecast.schema.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of this module that are committed although code writes them. */
final class CommittedFiles {

  /** Property that lets a test run write them. */
  static final String WRITE_PROPERTY = "vibecast.contracts.write";

  /** What to type when a file is out of date. */
  static final String HOW_TO_WRITE =
      "mvn -pl shared-schema test -Dtest=ContractDriftTest -D" + WRITE_PROPERTY + "=true";

  static final Path SCHEMAS = Path.of("src/main/resources/schemas/v1");
  static final Path GOLDEN = Path.of("src/test/resources/golden/v1");
  static final Path DOCS = Path.of("docs");

  private CommittedFiles() {}

  static boolean mayWrite() {
    return Boolean.getBoolean(WRITE_PROPERTY);
  }

  /** The text of a file, empty if there is none. */
  static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
