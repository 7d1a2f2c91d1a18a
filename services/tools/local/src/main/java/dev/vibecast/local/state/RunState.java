package dev.vibecast.local.state;

import dev.vibecast.local.LocalStack;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A running stack, as its launcher describes it.
 *
 * @param launcherPid process that started everything
 * @param launcherStartedAt when it started; tells it from a later process with the same id
 * @param gatewayUrl public address
 * @param bootstrapServers the broker
 * @param redisUrl Redis
 * @param logsFolder absolute path of the logs
 * @param parts its processes
 */
public record RunState(
    long launcherPid,
    Instant launcherStartedAt,
    URI gatewayUrl,
    String bootstrapServers,
    URI redisUrl,
    String logsFolder,
    List<PartState> parts) {

  /** Copies the list of parts. */
  public RunState {
    parts = List.copyOf(parts);
  }

  /**
   * Describes a stack started by this JVM.
   *
   * @param stack running stack
   * @return its state now
   */
  public static RunState of(LocalStack stack) {
    ProcessHandle launcher = ProcessHandle.current();
    return new RunState(
        launcher.pid(),
        startOf(launcher),
        stack.gatewayUrl(),
        stack.bootstrapServers(),
        stack.redisUrl(),
        stack.options().logsFolder().toAbsolutePath().toString(),
        stack.parts().stream().map(PartState::of).toList());
  }

  /**
   * Whether the launcher that wrote this still runs.
   *
   * @return false when it is gone or its id belongs to another process now
   */
  public boolean isLive() {
    return ProcessHandle.of(launcherPid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> startOf(process).equals(launcherStartedAt))
        .isPresent();
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
