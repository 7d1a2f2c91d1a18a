package dev.vibecast.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Room for the build and for 15 minutes of audio.
 *
 * @param name for people
 * @param folder where the room is needed
 */
record DiskCheck(String name, Path folder) implements Check {

  private static final long LEAST_MB = 2_000;
  private static final long BYTES_PER_MB = 1 << 20;

  @Override
  public Finding look() {
    try {
      long freeMb = Files.getFileStore(folder).getUsableSpace() / BYTES_PER_MB;
      String detail = freeMb + " MB free in " + folder;
      return freeMb >= LEAST_MB
          ? Finding.ok(name, detail)
          : Finding.problem(name, detail, "Make room for at least " + LEAST_MB + " MB.");
    } catch (IOException e) {
      return Finding.problem(name, "cannot look at " + folder + ": " + e.getMessage(), "");
    }
  }
}
