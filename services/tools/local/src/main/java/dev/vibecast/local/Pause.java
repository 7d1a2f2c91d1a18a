package dev.vibecast.local;

/** Waiting between two looks at a process. */
final class Pause {

  private static final long LOOK_MS = 100;

  private Pause() {}

  /** A tenth of a second. */
  static void shortly() {
    try {
      Thread.sleep(LOOK_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackStartException("interrupted while waiting", e);
    }
  }
}
