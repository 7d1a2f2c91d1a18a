package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Filter;
import dev.vibecast.synth.dsp.FilterShelf;
import dev.vibecast.synth.dsp.Response;
import dev.vibecast.synth.dsp.StereoBlock;

/** A drum: sweeping modes plus bands of white noise or of metal. */
final class DrumVoice extends Voice {

  private static final double T60 = 6.9078;
  private static final int RELEASE_FRAMES = 64;

  private final DrumPatch patch;
  private final Scratch scratch;
  private final double[] turns;
  private final float[] modeGain;
  private final float[] bandGain;
  private final Response[] bands;
  private final Filter[] bandStates;
  private final Response highPass;
  private final Filter highPassState = new Filter();
  private double unit;
  private float levelNow;
  private float panLeft;
  private float panRight;

  DrumVoice(DrumPatch patch, Scratch scratch) {
    this.patch = patch;
    this.scratch = scratch;
    turns = new double[patch.modes.size()];
    modeGain = new float[turns.length];
    bands = new Response[patch.bands.size()];
    bandGain = new float[bands.length];
    bandStates = new Filter[bands.length];
    for (int i = 0; i < bands.length; i++) {
      DrumPatch.Band b = patch.bands.get(i);
      bands[i] = FilterShelf.bandPass(b.q()).atHz(b.hz());
      bandStates[i] = new Filter();
    }
    highPass = patch.highPassHz > 0 ? FilterShelf.highPass24().atHz(patch.highPassHz) : null;
  }

  @Override
  protected int mostFrames() {
    return (int) (48_000 * patch.longestS());
  }

  @Override
  protected int releaseFrames() {
    return RELEASE_FRAMES;
  }

  @Override
  protected void start() {
    unit = patch.tuned ? Exp2.hz(note.pitch()) : 1;
    Pan pan = Pan.at(note.pan());
    panLeft = pan.left();
    panRight = pan.right();
    highPassState.reset();
    for (int k = 0; k < turns.length; k++) {
      turns[k] = 0;
      modeGain[k] = fall(patch.modes.get(k), 0);
    }
    for (int k = 0; k < bands.length; k++) {
      bandStates[k].reset();
      bandGain[k] = (float) burst(0, bandT60S(k));
    }
    levelNow = level(0);
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    Scratch.clear(scratch.a);
    addModes(from, to, age + to - from);
    if (patch.drive > 0) {
      LANES.softClip(scratch.a, (float) Exp2.gain(patch.drive), 1f);
    }
    if (bands.length > 0) {
      addNoise(from, to, age);
    }
    float g0 = levelNow;
    levelNow = level(age + to - from);
    add(scratch.a, out, from, to, g0, levelNow, panLeft, panRight);
  }

  private void addModes(int from, int to, int next) {
    for (int k = 0; k < turns.length; k++) {
      DrumPatch.Mode m = patch.modes.get(k);
      double nextTurns = turnsAt(m, next);
      int phase = (int) (long) ((turns[k] - Math.floor(turns[k])) * 0x1p32);
      int inc = (int) (long) ((nextTurns - turns[k]) * 0x1p32 / (to - from));
      float g0 = modeGain[k];
      modeGain[k] = fall(m, next);
      float slope = (modeGain[k] - g0) / (to - from);
      LANES.sine(scratch.a, phase - inc * from, inc, g0 - slope * from, slope);
      turns[k] = nextTurns;
    }
  }

  /** Closed form of a frequency that falls exponentially. */
  private double turnsAt(DrumPatch.Mode m, int age) {
    double t = age / 48_000.0;
    double sweep = m.tauS() == 0 ? 0 : m.tauS() * (1 - Exp2.exp(-t / m.tauS()));
    return unit * (m.toHz() * t + (m.fromHz() - m.toHz()) * sweep);
  }

  private static float fall(DrumPatch.Mode m, int age) {
    return (float) (m.gain() * Exp2.exp(-T60 * age / (m.t60S() * 48_000)));
  }

  private void addNoise(int from, int to, int age) {
    LANES.white(scratch.c, note.seed(), age - from);
    if (patch.metal) {
      Metal.mix(scratch.c, note.seed() + age - from);
    }
    StereoBlock.keep(scratch.c, from, to);
    Scratch.clear(scratch.d);
    double t = (age + to - from) / 48_000.0;
    for (int k = 0; k < bands.length; k++) {
      Scratch.clear(scratch.b);
      bandStates[k].add(bands[k], scratch.c, scratch.b, (float) patch.bands.get(k).gain());
      float g0 = bandGain[k];
      bandGain[k] = (float) burst(t, bandT60S(k));
      float slope = (bandGain[k] - g0) / (to - from);
      LANES.mix(scratch.b, scratch.d, g0 - slope * from, slope);
    }
    if (highPass != null) {
      highPassState.process(highPass, scratch.d);
    }
    LANES.mix(scratch.d, scratch.a, 1f, 0f);
  }

  private double bandT60S(int k) {
    return patch.bands.get(k).t60S() * (.6 + .5 * note.velocity());
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

  private float level(int age) {
    double t = age / 48_000.0;
    double rise = t >= patch.attackS ? 1 : t / patch.attackS;
    double end = Math.max(0, gateFrames - age) / 480.0;
    return (float) (rise * Math.min(1, end) * note.velocity() * patch.gain);
  }
}
