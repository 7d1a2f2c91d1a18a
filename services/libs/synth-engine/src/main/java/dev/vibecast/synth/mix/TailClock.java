package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.BusLanes;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Knows when what rings behind an input has died away, so that nothing is computed for it and no
 * number becomes denormal.
 */
final class TailClock {

  /** Input below this is silence. */
  private static final float SILENT = 1e-9f;

  private final int tailQuanta;
  private int silentQuanta;

  /** A clock whose tail is over; it lasts so many quanta after the last input. */
  TailClock(int tailQuanta) {
    this.tailQuanta = tailQuanta;
    silentQuanta = tailQuanta + 1;
  }

  /** Takes note of a quantum of two channels. */
  void hear(StereoBlock input) {
    hear(silent(input.left) && silent(input.right));
  }

  /** Takes note of a quantum of one channel. */
  void hear(float[] input) {
    hear(silent(input));
  }

  private void hear(boolean silent) {
    silentQuanta = silent ? Math.min(silentQuanta + 1, tailQuanta + 1) : 0;
  }

  private static boolean silent(float[] input) {
    return BusLanes.ACTIVE.loudest(input, StereoBlock.FRAMES) < SILENT;
  }

  /** Whether nothing rings. */
  boolean over() {
    return silentQuanta >= tailQuanta;
  }

  /** Whether it has ended with this quantum, so that what is left can be forgotten. */
  boolean ends() {
    return silentQuanta == tailQuanta;
  }
}
