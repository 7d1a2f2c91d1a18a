package dev.vibecast.local.command;

import dev.vibecast.local.LocalStack;
import dev.vibecast.local.PartDeath;
import dev.vibecast.local.StackListener;
import dev.vibecast.local.StackPart;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells a person at a terminal, or a log file, what the stack is doing. */
final class ConsoleProgress implements StackListener {

  private static final String CLEAR_LINE = "\r\033[K";

  private final PrintStream out;
  private final boolean terminal = "1".equals(System.getenv("VIBECAST_TERMINAL"));
  private final long startedAtNs = System.nanoTime();
  private volatile boolean stopping;
  private volatile LocalStack stack;
  private volatile Consumer<LocalStack> onRestart = ignored -> {};

  ConsoleProgress(PrintStream out) {
    this.out = out;
  }

  void setStack(LocalStack running) {
    this.stack = running;
  }

  void onRestart(Consumer<LocalStack> action) {
    this.onRestart = action;
  }

  Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - startedAtNs);
  }

  boolean isStopping() {
    return stopping;
  }

  void stopping() {
    stopping = true;
    line("Stopping.");
  }

  @Override
  public void notice(String text) {
    line("  note: " + text);
  }

  @Override
  public void waitingFor(List<String> names, Duration elapsed) {
    if (terminal) {
      out.print(CLEAR_LINE + "  " + elapsed.toSeconds() + " s, waiting for " + names(names));
      out.flush();
    }
  }

  @Override
  public void ready(StackPart part, Duration elapsed) {
    line(
        String.format(
            Locale.ROOT,
            "  %-18s port %-6d ready after %4.1f s",
            part.name(),
            part.port(),
            elapsed.toMillis() / 1000.0));
  }

  @Override
  public void died(PartDeath death) {
    if (stopping) {
      return;
    }
    String next =
        death
            .restartIn()
            .map(delay -> "Starting it again in " + delay.toMillis() / 1000.0 + " s.")
            .orElse("It died too often and stays down: stop with Ctrl-C and look at its log.");
    line(death.part() + " ended with status " + death.exitStatus() + ". Its last lines:");
    line(death.lastLines());
    line(next);
  }

  @Override
  public void restarted(StackPart part) {
    line(part.name() + " was started again.");
    LocalStack running = stack;
    if (running != null) {
      onRestart.accept(running);
    }
  }

  private static String names(List<String> names) {
    return String.join(", ", names);
  }

  private synchronized void line(String text) {
    out.println(terminal ? CLEAR_LINE + text : text);
  }
}
