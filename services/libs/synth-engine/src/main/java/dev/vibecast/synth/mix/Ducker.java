package dev.vibecast.synth.mix;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Exp2;
import java.util.ArrayDeque;
import java.util.Deque;

/** Makes room for the kick: a dip computed from the event itself, not from the signal. */
final class Ducker {

  private static final double RAMP_FRAMES = .005 * 48_000;
  private static final double RELEASE_FRAMES = .09 * 48_000;

  private final double depthDb;
  private final Deque<Note> coming = new ArrayDeque<>();
  private long kick = Long.MIN_VALUE / 2;
  private double strength;

  Ducker(double depthDb) {
    this.depthDb = depthDb;
  }

  /** A kick will be struck; kicks come in order. */
  void kick(Note note) {
    coming.add(note);
  }

  /** Gain at a deck frame, not before that of the last call, by the kicks before it. */
  float reach(long frame) {
    while (!coming.isEmpty() && coming.getFirst().startFrame() < frame) {
      Note note = coming.removeFirst();
      kick = note.startFrame();
      strength = note.velocity();
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
