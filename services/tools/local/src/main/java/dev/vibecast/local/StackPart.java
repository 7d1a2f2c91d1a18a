package dev.vibecast.local;

import dev.vibecast.testsupport.DetachedCommand;
import dev.vibecast.testsupport.OrphanGuard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * One process of the stack: started, watched, and started again when it dies although it should
 * run. Safe for use by several threads.
 */
public final class StackPart {

  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
  private static final int LAST_LINES = 12;

  private final PartSpec spec;
  private final StackListener listener;
  private final RestartPolicy restarts = new RestartPolicy();
  private Process process;
  private Process readyProcess;
  private Instant startedAt;
  private boolean supervised;
  private boolean wanted;

  StackPart(PartSpec spec, StackListener listener) {
    this.spec = spec;
    this.listener = listener;
  }

  /**
   * Name for people.
   *
   * @return {@code broker}, {@code redis} or the service's folder
   */
  public String name() {
    return spec.name();
  }

  /**
   * Port it listens on, the same over restarts.
   *
   * @return port
   */
  public int port() {
    return spec.port();
  }

  /**
   * File its output goes to.
   *
   * @return path
   */
  public Path log() {
    return spec.log();
  }

  /**
   * Id of the process that runs now or ran last.
   *
   * @return process id
   */
  public synchronized long pid() {
    return process.pid();
  }

  /**
   * Whether there is a living process.
   *
   * @return false before the start, after a stop and between death and restart
   */
  public synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  /**
   * Whether it does its work, asked now.
   *
   * @return false while starting
   */
  public boolean isReady() {
    Process asked = lastProcess();
    if (asked == null || !asked.isAlive()) {
      return false;
    }
    return wasReady(asked) || (spec.readiness().isReady() && noteReady(asked));
  }

  /**
   * Memory of the process that counts as used.
   *
   * @return resident bytes, 0 when it does not run
   */
  public long rssBytes() {
    return isAlive() ? ResidentMemory.bytesOf(pid()) : 0;
  }

  /** Starts the process unless it runs; does not wait until it is ready. */
  public synchronized void start() {
    wanted = true;
    if (isAlive()) {
      return;
    }
    LogTail.markStart(spec.log());
    startedAt = Instant.now();
    process = launch();
    OrphanGuard.ofThisJvm().endWhenOrphaned(process.toHandle());
    Process started = process;
    started.onExit().thenRun(() -> ended(started));
  }

  /**
   * Ends the process as a crash would ({@code kill -9}). It counts as a death: a running stack
   * starts it again.
   */
  public synchronized void kill() {
    process.destroyForcibly();
  }

  /** Ends the process in order, or by force after ten seconds, and leaves it stopped. */
  public void stop() {
    askToStop();
    awaitStop();
  }

  /** {@link #stop()}, then {@link #start()}. */
  public void restart() {
    stop();
    start();
  }

  /**
   * Waits until the part does its work.
   *
   * @param limit how long at most
   * @throws StackStartException when it does not, with the end of its log
   */
  public void awaitReady(Duration limit) {
    Instant deadline = Instant.now().plus(limit);
    while (!isReady()) {
      if (Instant.now().isAfter(deadline)) {
        throw notReady("was not ready after " + limit.toSeconds() + " s");
      }
      Pause.shortly();
    }
  }

  /** From now on a death is followed by a restart. */
  synchronized void supervise() {
    supervised = true;
    if (wanted && !isAlive()) {
      ended(process);
    }
  }

  synchronized void askToStop() {
    wanted = false;
    if (isAlive()) {
      process.destroy();
    }
  }

  void awaitStop() {
    Process last = lastProcess();
    if (last == null) {
      return;
    }
    try {
      if (!last.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
        last.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      last.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  synchronized Duration sinceStart() {
    return Duration.between(startedAt, Instant.now());
  }

  /** What to say when this part keeps the stack from starting. */
  StackStartException notReady(String reason) {
    return new StackStartException(
        name() + " " + reason + ". Its log ends with:\n" + LogTail.last(log(), LAST_LINES));
  }

  // A log grows beyond what was said at the start, so that answer has to be remembered.
  private synchronized boolean wasReady(Process asked) {
    return readyProcess == asked && spec.readiness().isSaidOnce();
  }

  private synchronized boolean noteReady(Process asked) {
    readyProcess = asked;
    return true;
  }

  private synchronized Process lastProcess() {
    return process;
  }

  private Process launch() {
    ProcessBuilder builder = new ProcessBuilder(DetachedCommand.of(spec.command()));
    builder.environment().putAll(spec.environment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new StackStartException("cannot start " + name() + ": " + e.getMessage(), e);
    }
  }

  private void ended(Process dead) {
    Optional<Duration> delay;
    synchronized (this) {
      if (!wanted || !supervised || process != dead) {
        return;
      }
      delay = restarts.afterDeath(Instant.now());
    }
    String lastLines = LogTail.last(log(), LAST_LINES);
    listener.died(new PartDeath(name(), dead.exitValue(), lastLines, delay));
    delay.ifPresent(this::startAfter);
  }

  private void startAfter(Duration delay) {
    Executor later = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture.runAsync(this::startIfWanted, later);
  }

  private void startIfWanted() {
    synchronized (this) {
      if (!wanted || isAlive()) {
        return;
      }
      start();
    }
    listener.restarted(this);
  }
}
