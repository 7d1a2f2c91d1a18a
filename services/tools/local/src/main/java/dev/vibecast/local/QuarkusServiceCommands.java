package dev.vibecast.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts each service from its own Quarkus build below {@code services/<name>/target}.
 *
 * @param projectRoot the folder that holds {@code services}
 */
public record QuarkusServiceCommands(Path projectRoot) implements ServiceCommands {

  @Override
  public List<String> of(ServiceName service, String agent) {
    List<String> command = new ArrayList<>();
    command.add(JavaCommand.java());
    command.addAll(JavaCommand.laptopFlags(service.heapMb()));
    command.addAll(service.compilerFlags());
    if (service.synthesizes()) {
      command.addAll(JavaCommand.vectorFlags());
    }
    command.add(agent);
    command.addAll(List.of("-jar", jar(service).toString()));
    return command;
  }

  private Path jar(ServiceName service) {
    Path jar =
        projectRoot
            .resolve("services")
            .resolve(service.folder())
            .resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.isRegularFile(jar)) {
      throw new StackStartException(
          service.folder() + " is not built: there is no " + jar + ". Run ./vibecast up once.");
    }
    return jar;
  }
}
