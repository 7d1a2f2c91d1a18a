package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Filter;
import dev.vibecast.synth.dsp.FilterShelf;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Response;
import dev.vibecast.synth.dsp.SawBank;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.dsp.Triangle;

/** Oscillators through one moving low-pass: basses, strings, pads, leads, brass. */
final class SubtractiveVoice extends Voice {

  private static final double SWELL_SHARE = .72;
  private static final int QUICK_FRAMES = 64;
  private static final int GLIDE_FRAMES = 9_600;

  private final SubtractivePatch patch;
  private final Scratch scratch;
  private final SubtractivePatch.Osc[] oscillators;
  private final boolean stereo;
  private final FilterShelf shelf;
  private final Filter left = new Filter();
  private final Filter right = new Filter();
  private final Response[] bodies;
  private final Filter[] bodyStates;
  private final int[] phase;
  private final double[] increment;
  private final int[] bent;
  private final float[] leftGain;
  private final float[] rightGain;
  private double cutoffOct;
  private double sweepOct;
  private float levelNow;
  private float panLeft;
  private float panRight;

  SubtractiveVoice(SubtractivePatch patch, Scratch scratch, int mostPitches) {
    this.patch = patch;
    this.scratch = scratch;
    oscillators = patch.oscillators.toArray(SubtractivePatch.Osc[]::new);
    stereo = patch.oscillators.stream().anyMatch(o -> o.pan() != 0);
    shelf = FilterShelf.lowPass24(patch.q).filled();
    bodies = new Response[patch.bodies.size()];
    bodyStates = new Filter[bodies.length];
    for (int i = 0; i < bodies.length; i++) {
      bodies[i] = FilterShelf.bandPass(patch.bodies.get(i).q()).atHz(patch.bodies.get(i).hz());
      bodyStates[i] = new Filter();
    }
    int count = oscillators.length * mostPitches;
    phase = new int[count];
    increment = new double[count];
    bent = new int[count];
    leftGain = new float[count];
    rightGain = new float[count];
  }

  @Override
  protected int releaseFrames() {
    return patch.envelope.releaseFrames();
  }

  @Override
  protected void start() {
    left.reset();
    right.reset();
    for (Filter f : bodyStates) {
      f.reset();
    }
    panLeft = Pan.left(note.pan());
    panRight = Pan.right(note.pan());
    tune();
    double hz =
        patch.cutoffHz
            + patch.cutoffPerHz * Exp2.hz(note.pitch())
            + patch.cutoffPerVelocityHz * note.velocity();
    cutoffOct = FilterShelf.octave(hz) + patch.bright;
    sweepOct = patch.sweepOct + patch.sweepPerVelocityOct * note.velocity();
    levelNow = level(0);
  }

  private void tune() {
    int at = 0;
    double level = patch.gain / Math.sqrt(note.pitchCount());
    for (int p = 0; p < note.pitchCount(); p++) {
      double side = (p & 1) == 0 ? 1 : -1;
      for (SubtractivePatch.Osc o : oscillators) {
        double position = o.pan() * side;
        double g = Exp2.gain(o.gainDb()) * level;
        leftGain[at] = (float) (g * Pan.left(position));
        rightGain[at] = (float) (g * Pan.right(position));
        increment[at] = Sine.steps(Exp2.hz(note.pitch(p) + o.cents() / 100));
        int whole = (int) Math.rint(increment[at]);
        phase[at] = Noise.hash(note.seed(), at) + whole * note.elapsedFrames();
        at++;
      }
    }
  }

  /** What moves fast makes steps from piece to piece: cutoff, pitch, a dip on every beat. */
  @Override
  protected int pieceFrames(int age) {
    boolean sweeps = sweepOct != 0 && age < patch.sweepT60S * 48_000;
    boolean glides = slides() && age < GLIDE_FRAMES;
    boolean dips = patch.beatDipDb != 0 && nearBeat(age);
    return sweeps || dips || glides ? QUICK_FRAMES : super.pieceFrames(age);
  }

  @Override
  protected boolean wavers() {
    return patch.vibrato != Vibrato.NONE;
  }

  private boolean nearBeat(int age) {
    double since = (note.startFrame() + age) % patch.beatFrames;
    return since < 2 * PIECE_FRAMES || since > patch.beatFrames - Piece.MOST_FRAMES;
  }

  private boolean slides() {
    return patch.glideTauS > 0 && !Double.isNaN(note.glideFrom());
  }

  @Override
  protected void render(StereoBlock out, Piece p) {
    int elapsed = note.elapsedFrames() + p.age;
    double t = elapsed / 48_000.0;
    oscillate(p, t);
    Response response = shelf.atOctave(cutoff(t, swell(elapsed)));
    left.process(response, scratch.a, p.count);
    if (stereo) {
      right.process(response, scratch.b, p.count);
    }
    if (patch.drive != 0) {
      LANES.softClip(scratch.a, p.count, (float) patch.drive, (float) (1 / patch.drive));
    }
    if (bodies.length > 0) {
      resonate(p.count);
    }
    float g0 = levelNow;
    levelNow = level(p.endAge());
    emit(out, p, g0, levelNow);
  }

  private void oscillate(Piece p, double t) {
    double width = patch.widthDrift * Sine.ofTurns(.17 * t);
    increments(Exp2.cents(bendCents(t)));
    int count = oscillators.length * note.pitchCount();
    scratch.saws.begin(p.count);
    for (int k = 0; k < count; k++) {
      addSaw(oscillators[k % oscillators.length], k, phase[k] - bent[k] * p.from, width);
    }
    scratch.saws.writeTo(scratch.a, stereo ? scratch.b : null);
    for (int k = 0; k < count; k++) {
      addOther(oscillators[k % oscillators.length], k, p.count, phase[k] - bent[k] * p.from);
      phase[k] += bent[k] * p.frames();
    }
  }

  private void increments(double ratio) {
    for (int k = 0; k < bent.length; k++) {
      bent[k] = (int) Math.rint(increment[k] * ratio);
    }
  }

  private double bendCents(double t) {
    double bend = patch.vibrato.centsAt(t);
    if (patch.scoopCents != 0) {
      bend += patch.scoopCents * Exp2.exp(-t / .02);
    }
    if (slides()) {
      bend += 100 * (note.glideFrom() - note.pitch()) * Exp2.exp(-t / patch.glideTauS);
    }
    return bend;
  }

  private void addSaw(SubtractivePatch.Osc o, int k, int start, double drift) {
    SawBank saws = scratch.saws;
    if (o.shape() == SubtractivePatch.Shape.SAW) {
      saws.add(start, bent[k], leftGain[k], rightGain[k]);
    } else if (o.shape() == SubtractivePatch.Shape.PULSE) {
      saws.addPulse(start, bent[k], o.width() + drift, leftGain[k], rightGain[k]);
    }
  }

  private void addOther(SubtractivePatch.Osc o, int k, int count, int start) {
    if (o.shape() == SubtractivePatch.Shape.TRIANGLE) {
      Triangle.add(scratch.a, count, start, bent[k], leftGain[k]);
      if (stereo) {
        Triangle.add(scratch.b, count, start, bent[k], rightGain[k]);
      }
    } else if (o.shape() == SubtractivePatch.Shape.SINE) {
      LANES.sine(scratch.a, count, start, bent[k], leftGain[k], 0f);
      if (stereo) {
        LANES.sine(scratch.b, count, start, bent[k], rightGain[k], 0f);
      }
    }
  }

  /** 0 at the start of a chord, 1 after 72 % of it, squared. */
  private double swell(int elapsed) {
    if (patch.swellDb == 0) {
      return 1;
    }
    double x = Math.min(1, elapsed / (SWELL_SHARE * Math.max(1, note.wholeFrames())));
    return x * x;
  }

  /** Octaves above 20 Hz. */
  private double cutoff(double t, double swell) {
    double oct = cutoffOct - patch.swellOct * (1 - swell);
    if (sweepOct != 0) {
      oct += sweepOct * Exp2.exp(-6.9 * t / patch.sweepT60S);
    }
    if (patch.drift != 0) {
      double deckS = (note.startFrame() / 48_000.0) + t;
      oct += patch.drift * Noise.value(0x51ED, deckS * patch.driftHz);
    }
    return oct;
  }

  /** Bodies listen to the left channel, or the only one, and answer in the middle. */
  private void resonate(int count) {
    Scratch.clear(scratch.c, count);
    for (int i = 0; i < bodies.length; i++) {
      float gain = (float) patch.bodies.get(i).gain();
      bodyStates[i].add(bodies[i], scratch.a, scratch.c, count, gain, 0f);
    }
    LANES.mix(scratch.c, scratch.a, count, 1f, 0f);
    if (stereo) {
      LANES.mix(scratch.c, scratch.b, count, 1f, 0f);
    }
  }

  private float level(int age) {
    double level = patch.envelope.at(age, gateFrames) * note.velocity();
    if (patch.swellDb != 0) {
      level *= Exp2.gain(-patch.swellDb * (1 - swell(note.elapsedFrames() + age)));
    }
    if (patch.beatDipDb != 0) {
      double x = ((note.startFrame() + age) % patch.beatFrames) / 48_000.0;
      double dip = x < .008 ? x / .008 : Exp2.exp(-(x - .008) / .12);
      level *= Exp2.gain(-patch.beatDipDb * dip);
    }
    return (float) level;
  }

  private void emit(StereoBlock out, Piece p, float g0, float g1) {
    if (stereo) {
      add(scratch.a, out, p, g0, g1, 1f, 0f);
      add(scratch.b, out, p, g0, g1, 0f, 1f);
    } else {
      add(scratch.a, out, p, g0, g1, panLeft, panRight);
    }
  }
}
