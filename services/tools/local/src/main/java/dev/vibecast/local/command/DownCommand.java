package dev.vibecast.local.command;

import dev.vibecast.local.state.RunState;
import dev.vibecast.local.state.RunStateFile;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

/** Stops the stack that {@code up} started in this checkout. */
@Command(
    name = "down",
    description = "Stop the running stack and everything it started.",
    mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {

  private static final long LIMIT_SECONDS = 40;

  private final RunStateFile stateFile = RunStateFile.of(ProjectFolder.find());

  /** For picocli. */
  public DownCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    Optional<ProcessHandle> launcher =
        stateFile.findLive().map(RunState::launcherPid).flatMap(ProcessHandle::of);
    if (launcher.isEmpty()) {
      System.out.println("Nothing is running.");
      return 0;
    }
    stop(launcher.get());
    stateFile.remove();
    System.out.println("Stopped; nothing is left running.");
    return 0;
  }

  // Killing the launcher is safe: its guard ends what it leaves.
  private static void stop(ProcessHandle launcher) throws InterruptedException {
    launcher.destroy();
    try {
      launcher.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      System.err.println("It does not stop by itself; ending it by force.");
      launcher.destroyForcibly();
    }
  }
}
