package dev.vibecast.local.agent;

import java.time.Duration;

/** Ends this JVM when another process ends. Loaded with {@code -javaagent}. */
public final class ParentWatch {

  private static final Duration IN_ORDER = Duration.ofSeconds(8);
  private static final int STATUS = 75;

  private ParentWatch() {}

  /**
   * Called by the JVM before {@code main}.
   *
   * @param parentPid id of the process to watch
   */
  public static void premain(String parentPid) {
    ProcessHandle.of(Long.parseLong(parentPid))
        .ifPresentOrElse(ParentWatch::watch, ParentWatch::exit);
  }

  private static void watch(ProcessHandle parent) {
    parent.onExit().thenRun(ParentWatch::exit);
  }

  private static void exit() {
    daemon("parent-gone-halt", ParentWatch::haltAfterPatience);
    daemon("parent-gone-exit", () -> System.exit(STATUS));
  }

  private static void haltAfterPatience() {
    try {
      Thread.sleep(IN_ORDER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(STATUS);
  }

  private static void daemon(String name, Runnable work) {
    Thread.ofPlatform().daemon().name(name).start(work);
  }
}
