package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.BusLanes;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Lets only finite audio pass. A sample that is NaN or infinite would live on in filters and tails
 * for ever, so whoever sees a quantum stopped leaves those behind.
 */
public final class FaultGuard {

  private long faults;

  /** Whether a quantum is sound; one that is not becomes silence and is counted. */
  public boolean passes(StereoBlock block) {
    // NaN and infinities survive every sum, so one look at the total shows them.
    float total = BusLanes.ACTIVE.total(block.left) + BusLanes.ACTIVE.total(block.right);
    if (Float.isFinite(total)) {
      return true;
    }
    faults++;
    block.clear();
    return false;
  }

  /** Quanta stopped so far. */
  public long faults() {
    return faults;
  }
}
