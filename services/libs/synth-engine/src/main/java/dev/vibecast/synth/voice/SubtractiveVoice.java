package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.LowPass24;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Saw;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.dsp.Svf;

/** Oscillators through one moving low-pass: basses, strings, pads, leads, brass. */
final class SubtractiveVoice extends Voice {

  private static final double SWELL_SHARE = .72;

  private final SubtractivePatch patch;
  private final Scratch scratch;
  private final boolean stereo;
  private final Pan pan;
  private final int[] phase;
  private final float[] leftGain;
  private final float[] rightGain;
  private final LowPass24 filter = new LowPass24();
  private final Svf[] bodies;

  SubtractiveVoice(Note note, SubtractivePatch patch, Scratch scratch) {
    super(note, patch.envelope.releaseFrames());
    this.patch = patch;
    this.scratch = scratch;
    pan = Pan.at(note.pan());
    int count = patch.oscillators.size() * note.pitches().length;
    phase = new int[count];
    leftGain = new float[count];
    rightGain = new float[count];
    stereo = patch.oscillators.stream().anyMatch(o -> o.pan() != 0);
    prepare();
    bodies = new Svf[patch.bodies.size()];
    for (int i = 0; i < bodies.length; i++) {
      bodies[i] = new Svf();
      bodies[i].set(patch.bodies.get(i).hz(), patch.bodies.get(i).q());
    }
  }

  private void prepare() {
    int at = 0;
    double level = patch.gain / Math.sqrt(note.pitches().length);
    for (int p = 0; p < note.pitches().length; p++) {
      double side = (p & 1) == 0 ? 1 : -1;
      for (SubtractivePatch.Osc o : patch.oscillators) {
        Pan place = Pan.at(o.pan() * side);
        double g = Exp2.gain(o.gainDb()) * level;
        leftGain[at] = (float) (g * place.left());
        rightGain[at] = (float) (g * place.right());
        phase[at] = Noise.hash(note.seed(), at) + increment(p, o, 0) * note.elapsedFrames();
        at++;
      }
    }
  }

  private int increment(int pitch, SubtractivePatch.Osc osc, double cents) {
    double semitones = note.pitches()[pitch] + (osc.cents() + cents) / 100;
    return Sine.increment(Exp2.hz(semitones));
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    scratch.clear(from, to);
    double t = (note.elapsedFrames() + age) / 48_000.0;
    oscillate(from, to, t);
    double swell = swell(note.elapsedFrames() + age);
    filter.set(cutoff(t, swell), patch.q);
    if (stereo) {
      filter.process(scratch.a, scratch.b, from, to);
    } else {
      filter.process(scratch.a, from, to);
    }
    shape(from, to);
    resonate(from, to);
    double swellNext = swell(note.elapsedFrames() + age + to - from);
    emit(out, from, to, gain(age, swell), gain(age + to - from, swellNext));
  }

  private void oscillate(int from, int to, double t) {
    double bend = patch.vibrato.centsAt(t);
    if (patch.scoopCents != 0) {
      bend += patch.scoopCents * Exp2.exp(-t / .02);
    }
    if (!Double.isNaN(note.glideFrom()) && patch.glideTauS > 0) {
      bend += 100 * (note.glideFrom() - note.pitch()) * Exp2.exp(-t / patch.glideTauS);
    }
    int at = 0;
    for (int p = 0; p < note.pitches().length; p++) {
      for (SubtractivePatch.Osc o : patch.oscillators) {
        int inc = increment(p, o, bend);
        add(o, scratch.a, from, to, at, inc, t, leftGain[at]);
        if (stereo) {
          add(o, scratch.b, from, to, at, inc, t, rightGain[at]);
        }
        phase[at] += inc * (to - from);
        at++;
      }
    }
  }

  private void add(
      SubtractivePatch.Osc o, float[] x, int from, int to, int at, int inc, double t, float gain) {
    switch (o.shape()) {
      case SAW -> Saw.add(x, from, to, phase[at], inc, gain);
      case PULSE -> Saw.addPulse(x, from, to, phase[at], inc, width(o, t), gain);
      case TRIANGLE -> Saw.addTriangle(x, from, to, phase[at], inc, gain);
      case SINE -> {
        Sine.ramp(scratch.c, from, to, phase[at], inc);
        Sine.shape(scratch.c, from, to);
        Sine.mix(scratch.c, x, from, to, gain, gain);
      }
    }
  }

  private double width(SubtractivePatch.Osc o, double t) {
    return o.width() + patch.widthDrift * Sine.ofTurns(.17 * t);
  }

  /** 0 at the start of a chord, 1 after 72 % of it, squared. */
  private double swell(int elapsed) {
    if (patch.swellDb == 0) {
      return 1;
    }
    double x = Math.min(1, elapsed / (SWELL_SHARE * Math.max(1, note.wholeFrames())));
    return x * x;
  }

  private double cutoff(double t, double swell) {
    double hz =
        patch.cutoffHz
            + patch.cutoffPerHz * Exp2.hz(note.pitch())
            + patch.cutoffPerVelocityHz * note.velocity();
    double sweep = patch.sweepOct + patch.sweepPerVelocityOct * note.velocity();
    double oct = patch.bright + sweep * Exp2.exp(-6.9 * t / patch.sweepT60S);
    if (patch.drift != 0) {
      double deckS = (note.startFrame() / 48_000.0) + t;
      oct += patch.drift * Noise.value(0x51ED, deckS * patch.driftHz);
    }
    return hz * Exp2.of(oct - patch.swellOct * (1 - swell));
  }

  private void shape(int from, int to) {
    if (patch.drive == 0) {
      return;
    }
    float in = (float) patch.drive;
    float back = 1f / in;
    for (int i = from; i < to; i++) {
      float x = scratch.a[i] * in;
      scratch.a[i] = back * x / (float) Math.sqrt(1f + x * x);
    }
  }

  private void resonate(int from, int to) {
    if (bodies.length == 0) {
      return;
    }
    System.arraycopy(scratch.a, from, scratch.c, from, to - from);
    for (int i = 0; i < bodies.length; i++) {
      bodies[i].addBandPass(scratch.c, scratch.a, from, to, (float) patch.bodies.get(i).gain());
    }
    if (stereo) {
      for (int i = from; i < to; i++) {
        scratch.b[i] += scratch.a[i] - scratch.c[i];
      }
    }
  }

  private float gain(int age, double swell) {
    double level = patch.envelope.at(age, note.gateFrames()) * note.velocity();
    if (patch.swellDb != 0) {
      level *= Exp2.gain(-patch.swellDb * (1 - swell));
    }
    if (patch.beatDipDb != 0) {
      double x = ((note.startFrame() + age) % patch.beatFrames) / 48_000.0;
      double dip = x < .008 ? x / .008 : Exp2.exp(-(x - .008) / .12);
      level *= Exp2.gain(-patch.beatDipDb * dip);
    }
    return (float) level;
  }

  private void emit(StereoBlock out, int from, int to, float g0, float g1) {
    if (!stereo) {
      pan.add(scratch.a, out, from, to, g0, g1);
      return;
    }
    float slope = (g1 - g0) / (to - from);
    for (int i = from; i < to; i++) {
      float g = g0 + slope * (i - from);
      out.left[i] += scratch.a[i] * g;
      out.right[i] += scratch.b[i] * g;
    }
  }
}
