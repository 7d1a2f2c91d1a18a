package dev.vibecast.cli.bench;

import java.util.List;

/**
 * What a soak found.
 *
 * @param chunks chunks read from the audio topic
 * @param gaps places where a chunk number was left out
 * @param repetitions chunks whose number had been read before
 * @param driftMs how much later chunks arrived in the last sixth than in the first, relative to
 *     their frames, by the median of each; negative if earlier
 * @param memory resident memory of every process
 */
record SoakReport(long chunks, long gaps, long repetitions, double driftMs, List<Memory> memory) {

  /**
   * Resident memory of one process.
   *
   * @param process name of the part
   * @param warmUpBytes mean over the first sixth of the time
   * @param earlyBytes mean over the second sixth
   * @param lateBytes mean over the last sixth
   */
  record Memory(String process, long warmUpBytes, long earlyBytes, long lateBytes) {

    private static final double FLAT_PERCENT = 5;

    double growthPercent() {
      return earlyBytes == 0 ? 0 : 100.0 * (lateBytes - earlyBytes) / earlyBytes;
    }

    boolean flat() {
      return growthPercent() <= FLAT_PERCENT;
    }
  }

  /** Whether nothing was lost or repeated and no process grew after its warm-up. */
  boolean passed() {
    return gaps + repetitions == 0 && memory.stream().allMatch(Memory::flat);
  }
}
