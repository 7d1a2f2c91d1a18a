package dev.vibecast.synth.dsp;

import java.util.Arrays;

/** State of one filter of one channel; what it does is a {@link Response}, which may change. */
public final class Filter {

  private final float[] state = new float[Response.STATE_FLOATS];

  /** Forgets the past. */
  public void reset() {
    Arrays.fill(state, 0f);
  }

  /** Filters a quantum in place. */
  public void process(Response response, float[] io) {
    Lanes.ACTIVE.filter(response, state, io);
  }

  /** Adds the filtered quantum times a gain. */
  public void add(Response response, float[] in, float[] out, float gain) {
    Lanes.ACTIVE.filterAdd(response, state, in, out, gain);
  }
}
