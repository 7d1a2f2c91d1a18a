package dev.vibecast.local.command;

import dev.vibecast.local.ResidentMemory;
import dev.vibecast.local.state.PartState;
import dev.vibecast.local.state.RunState;
import dev.vibecast.local.state.RunStateFile;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows what runs, on which ports, with how much memory. */
@Command(
    name = "status",
    description = "Show what is running, on which ports, with how much memory.",
    mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {

  private static final long BYTES_PER_MB = 1 << 20;
  private static final int NOT_RUNNING = 3;

  /** For picocli. */
  public StatusCommand() {}

  @Override
  public Integer call() {
    Optional<RunState> running = RunStateFile.of(ProjectFolder.find()).findLive();
    if (running.isEmpty()) {
      System.out.println("Nothing is running. Start it: ./vibecast up");
      return NOT_RUNNING;
    }
    show(running.get());
    return 0;
  }

  private static void show(RunState state) {
    System.out.println("Vibecast is up: " + state.gatewayUrl());
    state.parts().forEach(StatusCommand::show);
    long total = state.parts().stream().mapToLong(part -> memoryMb(part.pid())).sum();
    line("launcher", state.launcherPid(), "", memoryMb(state.launcherPid()));
    line("together", 0, "", total + memoryMb(state.launcherPid()));
    System.out.println("Logs are in " + state.logsFolder());
  }

  private static void show(PartState part) {
    line(part.name(), part.pid(), Integer.toString(part.port()), memoryMb(part.pid()));
  }

  private static void line(String name, long pid, String port, long memoryMb) {
    String process = pid == 0 ? "" : Long.toString(pid);
    System.out.printf(
        Locale.ROOT, "  %-18s pid %-8s port %-6s %5d MB%n", name, process, port, memoryMb);
  }

  private static long memoryMb(long pid) {
    return ResidentMemory.bytesOf(pid) / BYTES_PER_MB;
  }
}
