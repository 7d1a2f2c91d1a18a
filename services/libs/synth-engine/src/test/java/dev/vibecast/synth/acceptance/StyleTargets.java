package dev.vibecast.synth.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Centroid and onset rate that each style is meant to have, from the table beside this class. */
final class StyleTargets {

  /** Asked of one style; onsets are NaN where none are asked. */
  record Target(double centroidHz, double onsets, boolean atMost) {

    static final double TOLERANCE = .25;

    /** Rates below this cannot be told from the luck of a minute. */
    static final double ONSET_SLACK = .3;

    boolean centroidMet(double hz) {
      return Math.abs(hz / centroidHz - 1) <= TOLERANCE;
    }

    boolean onsetsMet(double rate) {
      boolean high = rate <= onsets + Math.max(ONSET_SLACK, TOLERANCE * onsets);
      boolean low = atMost || rate >= onsets - Math.max(ONSET_SLACK, TOLERANCE * onsets);
      return Double.isNaN(onsets) || (high && low);
    }
  }

  private static final Map<String, Target> TABLE = read();

  private StyleTargets() {}

  static Target of(Style style) {
    return TABLE.get(style.name());
  }

  private static Map<String, Target> read() {
    try (InputStream in = StyleTargets.class.getResourceAsStream("style-targets.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split(","))
          .collect(Collectors.toMap(w -> w[0] + "." + w[1], StyleTargets::target));
    } catch (IOException e) {
      throw new UncheckedIOException("style-targets.csv", e);
    }
  }

  private static Target target(String[] word) {
    boolean atMost = word[3].startsWith("<");
    String rate = atMost ? word[3].substring(1) : word[3];
    double onsets = rate.equals("-") ? Double.NaN : Double.parseDouble(rate);
    return new Target(Double.parseDouble(word[2]), onsets, atMost);
  }
}
