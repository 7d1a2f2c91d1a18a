package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.dsp.Svf;
import java.util.Arrays;

/** A drum: sweeping modes plus bands of white noise or of metal. */
final class DrumVoice extends Voice {

  private static final double T60 = 6.9078;

  private final DrumPatch patch;
  private final Scratch scratch;
  private final Pan pan;
  private final double[] turns;
  private final Svf[] bands;
  private final Svf highPass = new Svf();
  private final Svf highPass2 = new Svf();

  DrumVoice(Note note, DrumPatch patch, Scratch scratch) {
    super(note.shortened((int) (48_000 * patch.longestS())), 64);
    this.patch = patch;
    this.scratch = scratch;
    pan = Pan.at(note.pan());
    turns = new double[patch.modes.size()];
    bands = new Svf[patch.bands.size()];
    for (int i = 0; i < bands.length; i++) {
      bands[i] = new Svf();
      bands[i].set(patch.bands.get(i).hz(), patch.bands.get(i).q());
    }
    highPass.set(patch.highPassHz, .7);
    highPass2.set(patch.highPassHz, .7);
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    Arrays.fill(scratch.a, from, to, 0f);
    addModes(from, to, age);
    if (patch.drive > 0) {
      drive(from, to);
    }
    if (bands.length > 0) {
      addNoise(from, to, age);
    }
    pan.add(scratch.a, out, from, to, level(age), level(age + to - from));
  }

  private void addModes(int from, int to, int age) {
    double unit = patch.tuned ? Exp2.hz(note.pitch()) : 1;
    for (int k = 0; k < turns.length; k++) {
      DrumPatch.Mode m = patch.modes.get(k);
      double next = turnsAt(m, unit, age + to - from);
      int phase = (int) (long) ((turns[k] - Math.floor(turns[k])) * 0x1p32);
      int inc = (int) (long) ((next - turns[k]) * 0x1p32 / (to - from));
      Sine.ramp(scratch.c, from, to, phase, inc);
      Sine.shape(scratch.c, from, to);
      Sine.mix(scratch.c, scratch.a, from, to, fall(m, age), fall(m, age + to - from));
      turns[k] = next;
    }
  }

  /** Closed form of a frequency that falls exponentially. */
  private static double turnsAt(DrumPatch.Mode m, double unit, int age) {
    double t = age / 48_000.0;
    double sweep = m.tauS() == 0 ? 0 : m.tauS() * (1 - Exp2.exp(-t / m.tauS()));
    return unit * (m.toHz() * t + (m.fromHz() - m.toHz()) * sweep);
  }

  private static float fall(DrumPatch.Mode m, int age) {
    return (float) (m.gain() * Exp2.exp(-T60 * age / (m.t60S() * 48_000)));
  }

  private void drive(int from, int to) {
    float in = (float) Exp2.gain(patch.drive);
    for (int i = from; i < to; i++) {
      float x = scratch.a[i] * in;
      scratch.a[i] = x / (float) Math.sqrt(1f + x * x);
    }
  }

  private void addNoise(int from, int to, int age) {
    source(from, to, age);
    Arrays.fill(scratch.d, from, to, 0f);
    double t = age / 48_000.0;
    for (int k = 0; k < bands.length; k++) {
      DrumPatch.Band b = patch.bands.get(k);
      double t60S = b.t60S() * (.6 + .5 * note.velocity());
      Arrays.fill(scratch.b, from, to, 0f);
      bands[k].addBandPass(scratch.c, scratch.b, from, to, (float) b.gain());
      float g0 = (float) burst(t, t60S);
      float g1 = (float) burst(t + (to - from) / 48_000.0, t60S);
      Sine.mix(scratch.b, scratch.d, from, to, g0, g1);
    }
    if (patch.highPassHz > 0) {
      highPass.highPass(scratch.d, from, to);
      highPass2.highPass(scratch.d, from, to);
    }
    for (int i = from; i < to; i++) {
      scratch.a[i] += scratch.d[i];
    }
  }

  /** One decay, or several short ones and a tail. */
  private double burst(double t, double t60S) {
    if (patch.burstsS.length == 0) {
      return Exp2.exp(-T60 * t / t60S);
    }
    double level = 0;
    for (double start : patch.burstsS) {
      level = t >= start ? Math.max(level, Exp2.exp(-(t - start) / .0045)) : level;
    }
    double tail = t - patch.burstsS[patch.burstsS.length - 1];
    return tail < 0 ? level : Math.max(level, .4 * Exp2.exp(-T60 * tail / t60S));
  }

  private void source(int from, int to, int age) {
    Noise.white(scratch.c, from, to, note.seed(), age);
    if (!patch.metal) {
      return;
    }
    Metal.mix(scratch.c, from, to, note.seed() + age);
  }

  private float level(int age) {
    double t = age / 48_000.0;
    double rise = t >= patch.attackS ? 1 : t / patch.attackS;
    double end = Math.max(0, note.gateFrames() - age) / 480.0;
    return (float) (rise * Math.min(1, end) * note.velocity() * patch.gain);
  }
}
