package dev.vibecast.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the Dockerfile would do for one service. */
record Dockerfile(String service, List<String> lines) {

  static Dockerfile of(String service) {
    String text = Repository.text("docker/Dockerfile").replace("\\\n", " ");
    return new Dockerfile(service, text.replace("${SERVICE}", service).lines().toList());
  }

  /** Does what the COPY lines say. */
  void copyTo(Path appFolder) throws IOException {
    for (String line : startingWith("COPY ")) {
      String[] words = line.split("\\s+");
      Path source = Repository.path(words[1]);
      Path target = appFolder.resolve(words[2]).normalize();
      copy(source, Files.isDirectory(source) ? target : target.resolve(source.getFileName()));
    }
  }

  /** Runs what the RUN lines say, by the shell, with another folder in place of {@code /app}. */
  void run(Path appFolder) throws IOException, InterruptedException {
    for (String line : startingWith("RUN ")) {
      String script = line.substring("RUN ".length()).replace("/app/", appFolder + "/");
      ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-euc", script).inheritIO();
      String path = java().getParent() + File.pathSeparator + System.getenv("PATH");
      builder.environment().put("PATH", path);
      int status = builder.start().waitFor();
      if (status != 0) {
        throw new IOException("\"" + script + "\" ended with " + status);
      }
    }
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** The command of ENTRYPOINT with another folder in place of {@code /app}. */
  List<String> command(Path appFolder) {
    String json = startingWith("ENTRYPOINT ").getFirst().substring("ENTRYPOINT ".length());
    List<String> command = new ArrayList<>();
    for (JsonNode word : Repository.yaml("{c: " + json + "}").getFirst().path("c")) {
      command.add(word.asText().replace("/app/", appFolder + "/"));
    }
    command.set(0, java().toString());
    return command;
  }

  private List<String> startingWith(String instruction) {
    return lines.stream().filter(line -> line.startsWith(instruction)).toList();
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      files.forEach(file -> copyOne(file, target.resolve(source.relativize(file))));
    }
  }

  private static void copyOne(Path file, Path target) {
    try {
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
