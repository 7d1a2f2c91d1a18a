package dev.vibecast.synth.dsp;

import java.util.Arrays;

/** State of one filter of one channel; what it does is a {@link Response}, which may change. */
public final class Filter {

  private final float[] state = new float[Response.STATE_FLOATS];

  /** Forgets the past. */
  public void reset() {
    Arrays.fill(state, 0f);
  }

  /** Filters the first frames of a buffer in place; their count is a multiple of eight. */
  public void process(Response response, float[] io, int count) {
    Lanes.ACTIVE.filter(response, state, io, count);
  }

  /** Adds the filtered frames times a gain that moves by a slope a frame. */
  public void add(Response response, float[] in, float[] out, int count, float gain, float slope) {
    Lanes.ACTIVE.filterAdd(response, state, in, out, count, gain, slope);
  }
}
