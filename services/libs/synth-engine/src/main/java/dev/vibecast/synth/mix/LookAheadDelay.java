package dev.vibecast.synth.mix;

import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * The wait that gives the limiter its sight. Alone it stands where the limiter would, so that the
 * outputs stay together.
 */
public final class LookAheadDelay {

  private final Ring left = new Ring(256);
  private final Ring right = new Ring(256);

  /** Replaces the input by what came 128 frames before. */
  public void process(StereoBlock io) {
    delay(left, io.left);
    delay(right, io.right);
  }

  private static void delay(Ring ring, float[] io) {
    ring.write(io);
    int from = ring.behind(AudioFormat.LOOK_AHEAD_FRAMES + StereoBlock.FRAMES);
    System.arraycopy(ring.frames, from, io, 0, StereoBlock.FRAMES);
  }
}
