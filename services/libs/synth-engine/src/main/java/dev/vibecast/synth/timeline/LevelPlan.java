package dev.vibecast.synth.timeline;

import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.composer.Dynamics;
import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.mix.Loudness;
import java.util.Arrays;
import java.util.List;

/**
 * Gain that brings each deck to the loudness of the stream and follows the form of its piece. A
 * deck starts with what is known at once; the measured correction enters between two and four
 * seconds, so the first block waits for nothing. A deck that continues the one below with other
 * parameters starts from its correction.
 */
final class LevelPlan {

  private static final long ENTER_FRAMES = 2L * AudioFormat.SAMPLE_RATE_HZ;
  private static final double RAMP_FRAMES = 2.0 * AudioFormat.SAMPLE_RATE_HZ;

  private final List<Segment> segments;
  private final FadeStack fades;
  private final double[] predicted;
  private final double[] measured;
  private final Dynamics[] dynamics;

  LevelPlan(List<Segment> segments, FadeStack fades) {
    this.segments = segments;
    this.fades = fades;
    predicted = new double[segments.size()];
    measured = new double[segments.size()];
    dynamics = new Dynamics[segments.size()];
    Arrays.fill(predicted, Double.NaN);
    Arrays.fill(measured, Double.NaN);
  }

  /** Linear gain of a deck at a mix frame. */
  double gain(int index, long frame) {
    if (Double.isNaN(predicted[index])) {
      predicted[index] = Loudness.predictedDb(segments.get(index));
    }
    return Exp2.gain(predicted[index] + correctionDb(index, frame)) * dynamics(index, frame);
  }

  /** The sections of the piece, advanced as its notes are. */
  private double dynamics(int index, long frame) {
    Segment segment = segments.get(index);
    if (dynamics[index] == null) {
      Knobs knobs = new Knobs(segment.config(), segment.overrides());
      dynamics[index] = new Dynamics(knobs, segment.seed());
    }
    return dynamics[index].gain(frame + AudioFormat.LOOK_AHEAD_FRAMES - segment.originFrame());
  }

  private double measuredDb(int index) {
    if (Double.isNaN(measured[index])) {
      measured[index] = Loudness.correctionDb(segments.get(index));
    }
    return measured[index];
  }

  private double correctionDb(int index, long frame) {
    double x = (frame - fades.begin(index) - ENTER_FRAMES) / RAMP_FRAMES;
    double start = x < 1 && continues(index) ? correctionDb(index - 1, fades.begin(index)) : 0;
    if (x <= 0) {
      return start;
    }
    double own = measuredDb(index);
    double t = Math.min(1, x);
    return start + (own - start) * t * t * (3 - 2 * t);
  }

  private boolean continues(int index) {
    if (index == 0) {
      return false;
    }
    return segments.get(index).seed() == segments.get(index - 1).seed();
  }
}
