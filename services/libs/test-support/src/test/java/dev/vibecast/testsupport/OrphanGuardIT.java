package dev.vibecast.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OrphanGuardIT {

  @Test
  void endsRedisAndRemovesTheFolderWhenTheJvmIsKilled() throws IOException {
    // Given a JVM that runs a Redis
    Process jvm = startJvmWithRedis();
    BufferedReader said = jvm.inputReader();
    ProcessHandle redis = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
    ProcessHandle guard = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
    Path folder = Path.of(said.readLine());
    assertThat(redis.isAlive()).isTrue();

    // When it is killed without a chance to tidy up
    jvm.destroyForcibly();

    // Then nothing is left
    await().atMost(Duration.ofSeconds(20)).until(() -> !redis.isAlive() && !guard.isAlive());
    assertThat(folder).doesNotExist();
  }

  private static Process startJvmWithRedis() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            RedisOwner.class.getName())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Starts a Redis, says what belongs to it, and waits to be killed. */
  static final class RedisOwner {
    public static void main(String[] args) throws InterruptedException {
      DataFolder folder = DataFolder.temporary("vibecast-orphan-");
      RedisServer redis = RedisServer.start();
      System.out.println(redis.process().pid());
      System.out.println(OrphanGuard.ofThisJvm().pid());
      System.out.println(folder.path());
      Thread.sleep(Duration.ofMinutes(1));
    }
  }
}
