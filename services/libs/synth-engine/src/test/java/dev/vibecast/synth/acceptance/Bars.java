package dev.vibecast.synth.acceptance;

import java.util.ArrayList;
import java.util.List;

/** Prints rows of a table and remembers which bars were missed. */
final class Bars {

  private final List<String> missed = new ArrayList<>();
  private int judged;

  /** Prints a row and judges it. */
  void row(boolean passes, String format, Object... values) {
    String line = format.formatted(values);
    judged++;
    if (!passes) {
      missed.add(line);
    }
    System.out.println((passes ? "  " : "! ") + line);
  }

  /** Counts a bar that was met without printing it. */
  void pass() {
    judged++;
  }

  /** Prints without judging. */
  void note(String format, Object... values) {
    System.out.println("  " + format.formatted(values));
  }

  List<String> missed() {
    return missed;
  }

  /** Prints the sum and ends the process: 0 when every bar was met, else 1. */
  void exit() {
    summary();
    System.exit(missed.isEmpty() ? 0 : 1);
  }

  void summary() {
    System.out.printf("%d of %d bars met%n", judged - missed.size(), judged);
  }
}
