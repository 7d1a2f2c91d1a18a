package dev.vibecast.benchmarks;

import java.util.List;

/**
 * Whose turn it is: JMH forks a JVM for each value of a parameter, so one value holds all names.
 */
final class Turns {

  private static final String SEPARATOR = "+";

  private final List<String> names;
  private int taken;

  Turns(String joined) {
    names = List.of(joined.split("\\" + SEPARATOR));
  }

  static String join(List<String> names) {
    return String.join(SEPARATOR, names);
  }

  List<String> names() {
    return names;
  }

  /** The next name, in a circle. */
  String next() {
    return names.get(taken++ % names.size());
  }
}
