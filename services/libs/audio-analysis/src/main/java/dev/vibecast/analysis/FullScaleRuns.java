package dev.vibecast.analysis;

/** Counts runs of neighbouring full-scale samples of the same sign in one channel. */
final class FullScaleRuns {

  private static final float FULL_SCALE = 0.9999f;

  /** One or two full-scale samples can be an honest peak; three in a row are a flat top. */
  private static final int SHORTEST_RUN = 3;

  private int sign;
  private long run;
  private long runs;
  private long clippedSamples;
  private long longestRun;

  void add(float[] samples, int frames) {
    for (int i = 0; i < frames; i++) {
      float x = samples[i];
      step(x >= FULL_SCALE ? 1 : x <= -FULL_SCALE ? -1 : 0);
    }
  }

  private void step(int nextSign) {
    if (nextSign == 0 || nextSign != sign) {
      run = 0;
      sign = nextSign;
    }
    if (nextSign != 0) {
      extendRun();
    }
  }

  private void extendRun() {
    run++;
    if (run == SHORTEST_RUN) {
      runs++;
      clippedSamples += SHORTEST_RUN;
    } else if (run > SHORTEST_RUN) {
      clippedSamples++;
    }
    if (run >= SHORTEST_RUN) {
      longestRun = Math.max(longestRun, run);
    }
  }

  long runs() {
    return runs;
  }

  long clippedSamples() {
    return clippedSamples;
  }

  long longestRun() {
    return longestRun;
  }
}
