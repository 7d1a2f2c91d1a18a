package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.Lanes;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Makes a side signal out of a mono one: six all-passes of 2.7…10.9 ms. After Kendall, "The
 * decorrelation of audio signals and its impact on spatial imagery" (Computer Music Journal 1995).
 * The side is added to the left and taken from the right, so the mono sum is untouched.
 */
final class Decorrelator {

  /** After a second without input the chain is 150 dB down; its numbers must not get denormal. */
  private static final int TAIL_QUANTA = 375;

  private final Diffuser chain = new Diffuser(131, 163, 211, 283, 389, 523);
  private final TailClock tail = new TailClock(TAIL_QUANTA);

  /** Adds the decorrelated mono signal to the sides; the buffer is overwritten. */
  void addSides(float[] mono, StereoBlock out) {
    tail.hear(mono);
    if (tail.ends()) {
      chain.clear();
    }
    if (tail.over()) {
      return;
    }
    chain.process(mono);
    Lanes.ACTIVE.pan(mono, mono.length, out.left, out.right, 0, 1f, 0f, 1f, -1f);
  }
}
