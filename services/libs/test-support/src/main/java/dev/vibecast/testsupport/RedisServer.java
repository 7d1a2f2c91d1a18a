package dev.vibecast.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real Redis as a child process, from the binary that the embedded-redis artefact carries.
 *
 * <p>Without a data folder nothing is written to disk but the binary itself. The process ends with
 * {@link #close()}, and by the {@link OrphanGuard} when this JVM is killed.
 */
public final class RedisServer implements AutoCloseable {

  /**
   * What Redis logs once the port is bound and kept data is loaded. A PING would not do: on a port
   * that was taken meanwhile, somebody else's Redis answers it.
   */
  public static final String READY = "Ready to accept connections";

  private static final Duration START_LIMIT = Duration.ofSeconds(10);
  private static final long STOP_LIMIT_SECONDS = 5;

  private final DataFolder runFolder;
  private final String host;
  private final int port;
  private final Process process;

  private RedisServer(DataFolder runFolder, String host, int port, Process process) {
    this.runFolder = runFolder;
    this.host = host;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts Redis on any free port, keeping nothing.
   *
   * @return the running server
   */
  public static RedisServer start() {
    return start(RedisServerOptions.temporary());
  }

  /**
   * Starts Redis and returns when it accepts connections.
   *
   * @param options port and data folder
   * @return the running server
   * @throws IllegalStateException when it is not ready within ten seconds, with its log
   */
  public static RedisServer start(RedisServerOptions options) {
    DataFolder runFolder = DataFolder.temporary("vibecast-redis-");
    int port = options.port() == 0 ? FreePorts.any() : options.port();
    RedisServer server =
        new RedisServer(runFolder, options.host(), port, launch(options, port, runFolder.path()));
    OrphanGuard.ofThisJvm().endWhenOrphaned(server.process.toHandle());
    server.awaitReady();
    return server;
  }

  /**
   * What goes into {@code vibecast.redis.url}.
   *
   * @return {@code redis://host:port}
   */
  public URI url() {
    return URI.create("redis://" + host + ":" + port);
  }

  /**
   * The port clients connect to.
   *
   * @return port
   */
  public int port() {
    return port;
  }

  /**
   * The Redis process.
   *
   * @return handle, alive until stopped
   */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Stops Redis, letting it finish its append-only file first, and removes the run folder. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } finally {
      runFolder.close();
    }
  }

  private static Process launch(RedisServerOptions options, int port, Path runFolder) {
    try {
      List<String> command = RedisCommand.of(options, port, runFolder);
      return new ProcessBuilder(DetachedCommand.of(command))
          .directory(runFolder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(log(runFolder).toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start Redis", e);
    }
  }

  private void awaitReady() {
    long deadlineNs = System.nanoTime() + START_LIMIT.toNanos();
    while (!logText().contains(READY)) {
      if (!process.isAlive() || System.nanoTime() > deadlineNs) {
        throw failure();
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Redis was starting", e);
    }
  }

  private IllegalStateException failure() {
    String said = logText();
    close();
    return new IllegalStateException("Redis did not start on port " + port + ": " + said);
  }

  private String logText() {
    try {
      return Files.readString(log(runFolder.path()));
    } catch (IOException e) {
      return "no log (" + e.getMessage() + ")";
    }
  }

  private static Path log(Path runFolder) {
    return runFolder.resolve("redis.log");
  }
}
