package dev.vibecast.local.command;

import dev.vibecast.local.LocalStack;
import dev.vibecast.local.LocalStackOptions;
import dev.vibecast.local.ServiceName;
import dev.vibecast.local.StackStartException;
import dev.vibecast.local.state.RunState;
import dev.vibecast.local.state.RunStateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the stack and keeps it running until Ctrl-C or {@code ./vibecast down}. */
@Command(
    name = "up",
    description = "Start broker, Redis and every service; Ctrl-C stops them all.",
    mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep topics and cache in this folder between runs (default: keep nothing).")
  private Path data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port of the public address (default: 8080, or any free one).")
  private Integer port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address the gateway listens on (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--without",
      paramLabel = "SERVICE",
      split = ",",
      description = "Leave services out, for example to run one from an IDE.")
  private List<String> without = List.of();

  @Option(names = "--no-build", description = "Start what was built last, even if sources changed.")
  private boolean noBuild;

  private final Path projectRoot = ProjectFolder.find();
  private final RunStateFile stateFile = RunStateFile.of(projectRoot);
  private final ConsoleProgress console = new ConsoleProgress(System.out);

  /** For picocli. */
  public UpCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    Optional<RunState> running = stateFile.findLive();
    if (running.isPresent()) {
      System.err.println(
          "Vibecast is up already: " + running.get().gatewayUrl() + "\nStop it: ./vibecast down");
      return 1;
    }
    try {
      keepRunning();
      return 0;
    } catch (StackStartException e) {
      return console.isStopping() ? 130 : failed(e);
    }
  }

  private static int failed(StackStartException e) {
    System.err.println("\nVibecast did not start: " + e.getMessage());
    return 1;
  }

  private void keepRunning() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(console::stopping, "say-stopping"));
    console.onRestart(this::describe);
    LocalStack stack = LocalStack.start(options(), console);
    console.setStack(stack);
    describe(stack);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop-vibecast"));
    Welcome.print(System.out, stack, console.sinceStart());
    if (without.isEmpty()) {
      rehearse(stack);
    }
    new CountDownLatch(1).await();
  }

  private void rehearse(LocalStack stack) throws InterruptedException {
    try {
      new Rehearsal(stack.gatewayUrl()).play();
    } catch (IOException e) {
      console.notice("the rehearsal failed, the first prompt may be slow: " + e.getMessage());
    }
  }

  private void describe(LocalStack stack) {
    stateFile.write(RunState.of(stack));
  }

  private void stop(LocalStack stack) {
    stack.close();
    stateFile.remove();
    System.out.println("Stopped; nothing is left running.");
  }

  private LocalStackOptions options() {
    Path logs = projectRoot.resolve(".vibecast").resolve("logs");
    LocalStackOptions options =
        LocalStackOptions.of(projectRoot, logs).withGateway(host, Optional.ofNullable(port));
    options = options.withServices(services(), options.commands());
    return data == null ? options : options.withDataFolder(data);
  }

  private Set<ServiceName> services() {
    Set<ServiceName> services = EnumSet.allOf(ServiceName.class);
    services.removeIf(service -> without.contains(service.folder()));
    return services;
  }
}
