package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.BusLanes;

/**
 * Chain of Schroeder all-passes ("Natural sounding artificial reverberation", JAES 1962), each
 * longer than a quantum so that a quantum has no feedback inside.
 */
final class Diffuser {

  private static final float GAIN = .6f;

  private final int[] delays;
  private final Ring[] rings;

  /** A chain of all-passes with delays of 128…896 frames. */
  Diffuser(int... delays) {
    this.delays = delays;
    rings = new Ring[delays.length];
    for (int k = 0; k < rings.length; k++) {
      rings[k] = new Ring(1024);
    }
  }

  /** Forgets what is under way. */
  void clear() {
    for (Ring ring : rings) {
      ring.clear();
    }
  }

  /** Diffuses one quantum in place. */
  void process(float[] x) {
    for (int k = 0; k < rings.length; k++) {
      Ring ring = rings[k];
      BusLanes.ACTIVE.allPass(x, ring.frames, ring.behind(delays[k]), ring.at(), GAIN);
      ring.advance();
    }
  }
}
