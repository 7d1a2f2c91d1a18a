package dev.vibecast.synth.timeline;

import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.dsp.Sine;
import java.util.List;

/**
 * Gains of decks that lie on each other like sheets: each covers those below as its fade proceeds.
 * A pure function of timeline and frame, so a fade may start in the middle of another, be longer
 * than its segment, or be a step. With equal power the squared gains always sum to 1.
 */
public final class FadeStack {

  /** Shortest fade: a step is declicked. */
  static final long DECLICK_FRAMES = 240;

  private static final long QUANTUM = AudioFormat.QUANTUM_FRAMES;
  private static final long FIRST_FADE_FRAMES = 480;
  private static final double FORCED_FRAMES = 12_000;

  private final List<Segment> segments;

  /** The stack of a timeline's segments. */
  public FadeStack(List<Segment> segments) {
    this.segments = segments;
  }

  /** Mix frame at which a segment begins to sound: its start, on the next quantum. */
  public long begin(int index) {
    return Math.ceilDiv(segments.get(index).startFrame(), QUANTUM) * QUANTUM;
  }

  /** Place in the fade of a segment, 0…1. */
  double progress(int index, long frame) {
    long since = frame - begin(index);
    if (since <= 0) {
      return 0;
    }
    long length =
        index == 0 ? FIRST_FADE_FRAMES : Math.max(DECLICK_FRAMES, segments.get(index).fadeFrames());
    double natural = Math.min(1, since / (double) length);
    return Math.max(natural, forced(index, frame));
  }

  /** At most three decks share the stage: the second later one hurries this fade to its end. */
  private double forced(int index, long frame) {
    if (index + 2 >= segments.size()) {
      return 0;
    }
    return Math.clamp((frame - begin(index + 2)) / FORCED_FRAMES, 0, 1);
  }

  /** Whether a segment has wholly covered everything below. */
  public boolean complete(int index, long frame) {
    return progress(index, frame) >= 1;
  }

  /** Linear gain of a deck. */
  public double gain(int index, long frame) {
    double x = progress(index, frame);
    double gain = linear(index) ? x : sine(x);
    for (int above = index + 1; above < segments.size() && begin(above) < frame; above++) {
      double y = progress(above, frame);
      gain *= linear(above) ? 1 - y : sine(1 - y);
    }
    return gain;
  }

  private boolean linear(int index) {
    return segments.get(index).blend() == Blend.LINEAR;
  }

  private static double sine(double x) {
    return x >= 1 ? 1 : Sine.ofTurns(x / 4);
  }
}
