package dev.vibecast.cli.play;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** File formats that {@code play --out} writes. */
enum SavedFormat {
  WAV("wav", WavCopy::copy),
  OPUS("opus", OggCopy::copy);

  private final String extension;
  private final Copy copy;

  SavedFormat(String extension, Copy copy) {
    this.extension = extension;
    this.copy = copy;
  }

  String extension() {
    return extension;
  }

  /** The format a file's name asks for. */
  static SavedFormat of(Path file) {
    String name = file.getFileName().toString();
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.extension))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("--out takes a .wav or .opus file, not " + name));
  }

  /** Saves the beginning of an endless stream. */
  void save(InputStream audio, Path file, double seconds) throws IOException {
    try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
      copy.copy(audio, target, seconds);
    }
  }

  @FunctionalInterface
  private interface Copy {
    void copy(InputStream source, OutputStream target, double seconds) throws IOException;
  }
}
