package dev.vibecast.synth.dsp;

/**
 * Noise addressed by frame: white by an integer hash, value noise by a hashed lattice. After
 * Jarzynski and Olano, "Hash functions for GPU rendering" (JCGT 2020), and Perlin, "An image
 * synthesizer" (1985). No state, so any position can be computed alone.
 */
public final class Noise {

  static final int DITHER_SEED = 7;
  static final int STEP = 0x9E3779B9;
  static final int MIX_1 = 0x7feb352d;
  static final int MIX_2 = 0x846ca68b;

  private Noise() {}

  /** 32 mixed bits of an index. */
  public static int hash(int seed, int index) {
    int x = index * STEP + seed;
    x ^= x >>> 16;
    x *= MIX_1;
    x ^= x >>> 15;
    x *= MIX_2;
    return x ^ (x >>> 16);
  }

  /** Smooth noise, −1…1, with one knot per unit of x. */
  public static double value(int seed, double x) {
    double cell = Math.floor(x);
    return between(knot(seed, cell), knot(seed, cell + 1), x - cell);
  }

  /** Value at a whole number. */
  public static double knot(int seed, double cell) {
    return hash(seed, (int) (long) cell) * 0x1p-31;
  }

  /** Smooth way from one knot to the next, t in 0…1. */
  public static double between(double a, double b, double t) {
    return a + (b - a) * t * t * (3 - 2 * t);
  }
}
