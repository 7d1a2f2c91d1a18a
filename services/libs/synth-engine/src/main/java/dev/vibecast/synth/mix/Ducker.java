package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.Exp2;
import java.util.Arrays;

/** Makes room for the kick: a dip computed from the event itself, not from the signal. */
final class Ducker {

  private static final double RAMP_FRAMES = .005 * 48_000;
  private static final double RELEASE_FRAMES = .09 * 48_000;

  /** More kicks than anybody plays in a block. */
  private static final int ROOM = 16;

  private final double depthDb;
  private long[] comingFrames = new long[ROOM];
  private double[] comingStrengths = new double[ROOM];
  private int coming;
  private long kick = Long.MIN_VALUE / 2;
  private double strength;

  Ducker(double depthDb) {
    this.depthDb = depthDb;
  }

  /** A kick will be struck at a deck frame with a strength of 0…1; kicks come in order. */
  void kick(long frame, double kickStrength) {
    if (coming == comingFrames.length) {
      comingFrames = Arrays.copyOf(comingFrames, 2 * coming);
      comingStrengths = Arrays.copyOf(comingStrengths, 2 * coming);
    }
    comingFrames[coming] = frame;
    comingStrengths[coming++] = kickStrength;
  }

  /** Gain at a deck frame, not before that of the last call, by the kicks before it. */
  float reach(long frame) {
    int past = 0;
    while (past < coming && comingFrames[past] < frame) {
      kick = comingFrames[past];
      strength = comingStrengths[past++];
    }
    if (past > 0) {
      coming -= past;
      System.arraycopy(comingFrames, past, comingFrames, 0, coming);
      System.arraycopy(comingStrengths, past, comingStrengths, 0, coming);
    }
    return gain(frame);
  }

  private float gain(long frame) {
    double t = frame - kick;
    if (t < 0 || t > 40 * RELEASE_FRAMES) {
      return 1f;
    }
    double x = t < RAMP_FRAMES ? t / RAMP_FRAMES : Exp2.exp(-(t - RAMP_FRAMES) / RELEASE_FRAMES);
    return (float) Exp2.gain(-depthDb * strength * x);
  }
}
