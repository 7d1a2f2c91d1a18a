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
   * @param earlyBytes mean over the first sixth of the time
   * @param lateBytes mean over the last sixth
   */
  record Memory(String process, long earlyBytes, long lateBytes) {
    double growthPercent() {
      return earlyBytes == 0 ? 0 : 100.0 * (lateBytes - earlyBytes) / earlyBytes;
    }
  }
}
