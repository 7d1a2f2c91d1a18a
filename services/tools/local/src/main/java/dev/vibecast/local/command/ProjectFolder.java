package dev.vibecast.local.command;

import java.nio.file.Path;
import java.util.Optional;

/** Where the checkout is that this launcher belongs to. */
public final class ProjectFolder {

  private static final String VARIABLE = "VIBECAST_HOME";

  private ProjectFolder() {}

  /**
   * The folder that {@code ./vibecast} names in {@code VIBECAST_HOME}, or else the working folder.
   *
   * @return absolute path
   */
  public static Path find() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .map(Path::of)
        .orElse(Path.of(""))
        .toAbsolutePath();
  }
}
