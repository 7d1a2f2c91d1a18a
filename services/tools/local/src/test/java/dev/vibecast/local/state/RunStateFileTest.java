package dev.vibecast.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateFileTest {

  @TempDir private Path project;

  @Test
  void findsTheStackOfALivingLauncher() {
    RunStateFile file = RunStateFile.of(project);
    RunState running = state(ProcessHandle.current().info().startInstant().orElseThrow());

    file.write(running);

    assertThat(file.findLive()).contains(running);
  }

  @Test
  void recognisesAProcessIdThatBelongsToAnotherProcessNow() {
    RunStateFile file = RunStateFile.of(project);
    file.write(state(Instant.parse("2020-01-01T00:00:00Z")));

    assertThat(file.findLive()).isEmpty();
    assertThat(file.path()).doesNotExist();
  }

  @Test
  void treatsABrokenFileAsStale() throws IOException {
    RunStateFile file = RunStateFile.of(project);
    Files.createDirectories(file.path().getParent());
    Files.writeString(file.path(), "{\"launcherPid\": ");

    assertThat(file.findLive()).isEmpty();
  }

  @Test
  void findsNothingWhereNothingRan() {
    assertThat(RunStateFile.of(project).findLive()).isEmpty();
  }

  private static RunState state(Instant launcherStartedAt) {
    return new RunState(
        ProcessHandle.current().pid(),
        launcherStartedAt,
        URI.create("http://127.0.0.1:8080"),
        "127.0.0.1:9092",
        URI.create("redis://127.0.0.1:6379"),
        "logs",
        List.of(new PartState("broker", 1, 9092)));
  }
}
