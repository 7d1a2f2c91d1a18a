package dev.vibecast.local;

import java.time.Duration;
import java.util.List;

/** Hears what happens to the parts of a stack. Called from several threads. */
public interface StackListener {

  /** Hears nothing. */
  StackListener SILENT = new StackListener() {};

  /**
   * Something a person should know, in one sentence.
   *
   * @param text for example which port was taken
   */
  default void notice(String text) {}

  /**
   * Parts that are not ready yet, told about ten times a second while the stack starts.
   *
   * @param names for people
   * @param elapsed since the start
   */
  default void waitingFor(List<String> names, Duration elapsed) {}

  /**
   * A part became ready while the stack started.
   *
   * @param part which one
   * @param elapsed since this part was started
   */
  default void ready(StackPart part, Duration elapsed) {}

  /**
   * A part died while the stack was running.
   *
   * @param death what happened and what comes next
   */
  default void died(PartDeath death) {}

  /**
   * A part that had died runs again, with a new process id.
   *
   * @param part which one
   */
  default void restarted(StackPart part) {}
}
