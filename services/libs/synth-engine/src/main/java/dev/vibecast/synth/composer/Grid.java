package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Label;

/** Reads patterns of one digit a slot, and makes even ones. */
final class Grid {

  private Grid() {}

  /** The pattern of a style in a metre, or null if the style has none. */
  static String of(String table, Label style, Label meter) {
    return Tables.lines(table).stream()
        .map(l -> l.split(" "))
        .filter(w -> w[0].equals(style.label()) && w[1].equals(meter.label()))
        .map(w -> w[2])
        .findFirst()
        .orElse(null);
  }

  /** Bit per slot with a stroke. */
  static long mask(String grid) {
    long mask = 0;
    for (int slot = 0; slot < grid.length(); slot++) {
      mask |= grid.charAt(slot) == '.' ? 0 : 1L << slot;
    }
    return mask;
  }

  /** Velocity 0…1 at a slot. */
  static double velocity(String grid, int slot) {
    char c = grid.charAt(slot);
    return c == '.' ? 0 : (c - '0') / 10.0;
  }

  /** Whether slot i is an onset of the Euclidean rhythm E(k, n) (Toussaint 2005). */
  static boolean euclid(int k, int n, int slot, int rotation) {
    int i = Math.floorMod(slot + rotation, n);
    return i * k % n < k;
  }
}
