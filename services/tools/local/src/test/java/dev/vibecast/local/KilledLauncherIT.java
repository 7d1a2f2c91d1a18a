package dev.vibecast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledLauncherIT {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @Test
  void leavesNoProcessAndNoFolderWhenTheLauncherIsKilled() throws IOException {
    // Given a launcher with a running stack
    Process launcher = startLauncher();
    List<Long> pids = startedBy(launcher);
    assertThat(pids)
        .as(Files.readString(complaints()))
        .hasSize(4)
        .allMatch(KilledLauncherIT::isAlive);
    assertThat(temporaryFolders()).isNotEmpty();

    // When it is killed without a chance to tidy up
    launcher.destroyForcibly();

    // Then nothing is left
    await().atMost(LIMIT).until(() -> pids.stream().noneMatch(KilledLauncherIT::isAlive));
    await().atMost(LIMIT).until(() -> temporaryFolders().isEmpty());
  }

  @Test
  void stopsInOrderWhenTheLauncherIsToldToEnd() throws IOException, InterruptedException {
    Process launcher = startLauncher();
    List<Long> pids = startedBy(launcher);

    launcher.destroy();
    launcher.waitFor();

    assertThat(pids).noneMatch(KilledLauncherIT::isAlive);
    assertThat(temporaryFolders()).isEmpty();
    assertThat(folder.resolve("logs/broker.log")).content().doesNotContain("ERROR");
  }

  private Process startLauncher() throws IOException {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    return new ProcessBuilder(
            JavaCommand.java(),
            "-Xmx64m",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            StackOwner.class.getName(),
            folder.toString())
        .redirectError(complaints().toFile())
        .start();
  }

  private Path complaints() {
    return folder.resolve("launcher.err");
  }

  private static List<Long> startedBy(Process launcher) {
    BufferedReader said = launcher.inputReader();
    return said.lines().takeWhile(line -> !line.equals("all")).map(Long::valueOf).toList();
  }

  private List<Path> temporaryFolders() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("tmp"))) {
      return entries
          .filter(entry -> entry.getFileName().toString().startsWith("vibecast"))
          .toList();
    }
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
