package dev.vibecast.synth.composer;

/** Reads patterns of sixteen digits in bars of any length. */
final class Grid {

  private Grid() {}

  /** Velocity 0…1 at a slot; bars longer than the pattern repeat its start. */
  static double velocity(String grid, int slot) {
    char c = grid.charAt(slot % grid.length());
    return c == '.' ? 0 : (c - '0') / 10.0;
  }

  /** Whether slot i is an onset of the Euclidean rhythm E(k, n) (Toussaint 2005). */
  static boolean euclid(int k, int n, int slot, int rotation) {
    int i = Math.floorMod(slot + rotation, n);
    return i * k % n < k;
  }

  /** Metrical weight of a slot, 0 the strongest, −4 the weakest (Longuet-Higgins and Lee 1984). */
  static int weight(int slot, int slots) {
    if (slot == 0) {
      return 0;
    }
    if (slots == 12 && slot == 6 || slots == 16 && slot == 8) {
      return -1;
    }
    return slot % 4 == 0 ? -2 : slot % 2 == 0 ? -3 : -4;
  }
}
