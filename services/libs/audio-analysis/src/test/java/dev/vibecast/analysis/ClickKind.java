package dev.vibecast.analysis;

import java.util.random.RandomGenerator;

/** Ways in which audio breaks. */
enum ClickKind {
  /** One sample is wrong. */
  IMPULSE {
    @Override
    void insert(float[] x, int at, float size, RandomGenerator random) {
      x[at] += size;
    }
  },
  /** The rest of the signal is shifted; the shift dies away slowly, as behind a DC blocker. */
  STEP {
    @Override
    void insert(float[] x, int at, float size, RandomGenerator random) {
      for (int i = at; i < x.length && i < at + 24_000; i++) {
        x[i] += (float) (size * Math.exp(-(i - at) / 4000.0));
      }
    }
  },
  /** A few samples are missing. */
  DROPPED {
    @Override
    void insert(float[] x, int at, float size, RandomGenerator random) {
      int count = 1 + random.nextInt(40);
      System.arraycopy(x, at + count, x, at, x.length - at - count);
    }
  },
  /** A few samples are played twice. */
  DOUBLED {
    @Override
    void insert(float[] x, int at, float size, RandomGenerator random) {
      int count = 1 + random.nextInt(40);
      System.arraycopy(x, at - count, x, at, x.length - at);
    }
  },
  /** A few samples are zero. */
  ZEROED {
    @Override
    void insert(float[] x, int at, float size, RandomGenerator random) {
      int count = 2 + random.nextInt(30);
      java.util.Arrays.fill(x, at, at + count, 0);
    }
  },
  /** One sample has the wrong sign. */
  FLIPPED {
    @Override
    void insert(float[] x, int at, float size, RandomGenerator random) {
      x[at] = -x[at];
    }
  };

  /** Breaks a channel at a frame; {@code size} counts where the kind has a free one. */
  abstract void insert(float[] x, int at, float size, RandomGenerator random);
}
