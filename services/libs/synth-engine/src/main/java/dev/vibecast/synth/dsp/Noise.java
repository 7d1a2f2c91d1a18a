package dev.vibecast.synth.dsp;

/**
 * Noise addressed by frame: white by an integer hash, value noise by a hashed lattice. After
 * Jarzynski and Olano, "Hash functions for GPU rendering" (JCGT 2020), and Perlin, "An image
 * synthesizer" (1985). No state, so any position can be computed alone.
 */
public final class Noise {

  private Noise() {}

  /** 32 mixed bits of an index. */
  public static int hash(int seed, int index) {
    int x = index * 0x9E3779B9 + seed;
    x ^= x >>> 16;
    x *= 0x7feb352d;
    x ^= x >>> 15;
    x *= 0x846ca68b;
    return x ^ (x >>> 16);
  }

  /** Writes white noise, −1…1, into [from, to); {@code frame} belongs to index from. */
  public static void white(float[] out, int from, int to, int seed, int frame) {
    int n = to - from;
    for (int i = 0; i < n; i++) {
      out[from + i] = hash(seed, frame + i) * 0x1p-31f;
    }
  }

  /** Smooth noise, −1…1, with one knot per unit of x. */
  public static double value(int seed, double x) {
    double cell = Math.floor(x);
    double t = x - cell;
    int i = (int) (long) cell;
    double a = hash(seed, i) * 0x1p-31;
    double b = hash(seed, i + 1) * 0x1p-31;
    return a + (b - a) * t * t * (3 - 2 * t);
  }
}
