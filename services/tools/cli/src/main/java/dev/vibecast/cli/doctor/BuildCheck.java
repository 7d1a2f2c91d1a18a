package dev.vibecast.cli.doctor;

import dev.vibecast.local.ServiceName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Whether every service is built.
 *
 * @param projectRoot the folder that holds {@code services}
 */
record BuildCheck(Path projectRoot) implements Check {

  private static final String NAME = "build";

  @Override
  public Finding look() {
    List<String> missing =
        Arrays.stream(ServiceName.values())
            .map(ServiceName::folder)
            .filter(folder -> !isBuilt(folder))
            .toList();
    return missing.isEmpty()
        ? Finding.ok(NAME, "every service is built")
        : Finding.note(
            NAME,
            "not built: " + String.join(", ", missing),
            "Nothing: ./vibecast up builds them.");
  }

  private boolean isBuilt(String folder) {
    return Files.isRegularFile(
        projectRoot
            .resolve("services")
            .resolve(folder)
            .resolve("target/quarkus-app/quarkus-run.jar"));
  }
}
