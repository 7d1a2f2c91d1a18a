package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;

/**
 * Random choices without memory: each is a hash of (seed, purpose, unit, index), so any of them can
 * be asked alone. Mixing after Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators" (OOPSLA 2014).
 *
 * @param seed of the deck
 */
public record Hash(long seed) {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final long UNIT = 0xD1342543DE82EF95L;

  private static long mix(long x) {
    long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** 64 bits for one choice. */
  public long bits(Purpose purpose, long unit, long index) {
    long h = mix(seed + GAMMA * (purpose.ordinal() + 1));
    return mix(mix(h ^ (unit * UNIT)) + GAMMA * (index + 1));
  }

  /** 32 bits, for the phases and bursts of a voice. */
  public int seed32(Purpose purpose, long unit, long index) {
    return (int) (bits(purpose, unit, index) >>> 32);
  }

  /** Uniform in 0…1. */
  public double unit(Purpose purpose, long unit, long index) {
    return (bits(purpose, unit, index) >>> 11) * 0x1p-53;
  }

  /** Whether an event of this probability happens. */
  public boolean chance(double probability, Purpose purpose, long unit, long index) {
    return unit(purpose, unit, index) < probability;
  }

  /** A whole number from 0 to n − 1. */
  public int below(int n, Purpose purpose, long unit, long index) {
    return (int) Math.unsignedMultiplyHigh(bits(purpose, unit, index), n);
  }

  /** Normal with standard deviation 1, by the sum of four uniforms, never beyond 2.5. */
  public double gauss(Purpose purpose, long unit, long index) {
    long h = bits(purpose, unit, index);
    long sum = (h & 0xFFFF) + (h >>> 16 & 0xFFFF) + (h >>> 32 & 0xFFFF) + (h >>> 48);
    return Math.clamp((sum - 2 * 65_535L) * (1.7320508 / 65_536), -2.5, 2.5);
  }

  /**
   * The signature of a cell of a layer, 0…511: a keyed permutation of the place of the cell among
   * 512, so no two cells of one layer have the same within 512.
   */
  public int signature(Layer layer, long cell) {
    long key = bits(Purpose.SIGNATURE, layer.ordinal(), 0);
    int x = (int) (cell & 511);
    for (int round = 0; round < 3; round++) {
      int odd = (int) (key >>> 20 * round) & 510 | 1;
      int shift = (int) (key >>> 20 * round + 9) & 511;
      x = x * odd + shift & 511;
      x ^= x >>> 4;
    }
    return x;
  }

  /** Index drawn from integer weights. */
  public int weighted(int[] weights, Purpose purpose, long unit, long index) {
    int total = 0;
    for (int w : weights) {
      total += w;
    }
    int left = below(total, purpose, unit, index);
    int i = 0;
    while (left >= weights[i]) {
      left -= weights[i++];
    }
    return i;
  }
}
