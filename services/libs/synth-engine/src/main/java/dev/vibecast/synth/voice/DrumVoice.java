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

  private static final double YOUNG_S = .01;

  /** A sweep is over after so many time constants, to a billionth. */
  private static final double ARRIVED_TAUS = 21;

  /** A mode or band below this has rung out. */
  private static final float INAUDIBLE = 2e-5f;

  private final DrumPatch patch;
  private final Scratch scratch;
  private final double[] turns;
  private final float[] modeGain;
  private final float[] pieceFall;
  private final float[] bandGain;
  private final float[] bandGainBefore;
  private final Response[] bands;
  private final Filter[] bandStates;
  private final Response highPass;
  private final Filter highPassState = new Filter();
  private final Response shade;
  private final Filter shadeState = new Filter();
  private final float drive;
  private final int mostFrames;
  private final int youngFrames;
  private double unit;
  private float levelNow;
  private float panLeft;
  private float panRight;

  DrumVoice(DrumPatch patch, Scratch scratch) {
    this.patch = patch;
    this.scratch = scratch;
    turns = new double[patch.modes.size()];
    modeGain = new float[turns.length];
    pieceFall = new float[turns.length];
    for (int k = 0; k < turns.length; k++) {
      pieceFall[k] = (float) Exp2.exp(-T60 * PIECE_FRAMES / (patch.modes.get(k).t60S() * 48_000));
    }
    bands = new Response[patch.bands.size()];
    bandGain = new float[bands.length];
    bandGainBefore = new float[bands.length];
    bandStates = new Filter[bands.length];
    for (int i = 0; i < bands.length; i++) {
      DrumPatch.Band b = patch.bands.get(i);
      bands[i] = FilterShelf.bandPass(b.q()).atHz(b.hz());
      bandStates[i] = new Filter();
    }
    highPass = patch.highPassHz > 0 ? FilterShelf.highPass24().atHz(patch.highPassHz) : null;
    shade = patch.shadeHz > 0 ? Shade.at(patch.shadeHz) : null;
    drive = (float) Exp2.gain(patch.drive);
    mostFrames = (int) (48_000 * patch.longestS());
    youngFrames = (int) (48_000 * (patch.lastBurstS() + YOUNG_S));
  }

  @Override
  protected int mostFrames() {
    return mostFrames;
  }

  @Override
  protected int releaseFrames() {
    return RELEASE_FRAMES;
  }

  @Override
  protected void start() {
    unit = patch.tuned ? Exp2.hz(note.pitch()) : 1;
    panLeft = Pan.left(note.pan());
    panRight = Pan.right(note.pan());
    highPassState.reset();
    shadeState.reset();
    for (int k = 0; k < turns.length; k++) {
      turns[k] = 0;
      modeGain[k] = fall(patch.modes.get(k), 0);
    }
    for (int k = 0; k < bands.length; k++) {
      bandStates[k].reset();
      bandGain[k] = bandGain(k, 0);
    }
    levelNow = level(0);
  }

  /** Bursts need short pieces until the last has gone. */
  @Override
  protected int youngFrames() {
    return youngFrames;
  }

  @Override
  protected boolean wavers() {
    return true;
  }

  @Override
  protected void render(StereoBlock out, Piece p) {
    Scratch.clear(scratch.a, p.count);
    addModes(p);
    if (patch.drive > 0) {
      LANES.softClip(scratch.a, p.count, drive, 1f);
    }
    if (bands.length > 0) {
      addNoise(p);
    }
    if (shade != null) {
      shadeState.process(shade, scratch.a, p.count);
    }
    float g0 = levelNow;
    levelNow = level(p.endAge());
    add(scratch.a, out, p, g0, levelNow, panLeft, panRight);
  }

  private void addModes(Piece p) {
    for (int k = 0; k < turns.length; k++) {
      DrumPatch.Mode m = patch.modes.get(k);
      float g0 = modeGain[k];
      if (Math.abs(g0) > INAUDIBLE) {
        double nextTurns = turnsAt(m, p.endAge());
        int phase = (int) (long) ((turns[k] - Math.floor(turns[k])) * 0x1p32);
        int inc = (int) (long) ((nextTurns - turns[k]) * 0x1p32 / p.frames());
        modeGain[k] = p.frames() == PIECE_FRAMES ? g0 * pieceFall[k] : fall(m, p.endAge());
        float slope = (modeGain[k] - g0) / p.frames();
        int start = phase - inc * p.from;
        LANES.sine(scratch.a, p.count, start, inc, g0 - slope * p.from, slope);
        turns[k] = nextTurns;
      }
    }
  }

  /** Closed form of a frequency that falls exponentially. */
  private double turnsAt(DrumPatch.Mode m, int age) {
    double t = age / 48_000.0;
    boolean arrived = t >= ARRIVED_TAUS * m.tauS();
    double sweep = arrived ? m.tauS() : m.tauS() * (1 - Exp2.exp(-t / m.tauS()));
    return unit * (m.toHz() * t + (m.fromHz() - m.toHz()) * sweep);
  }

  private static float fall(DrumPatch.Mode m, int age) {
    return (float) (m.gain() * Exp2.exp(-T60 * age / (m.t60S() * 48_000)));
  }

  private void addNoise(Piece p) {
    double t = p.endAge() / 48_000.0;
    boolean heard = false;
    for (int k = 0; k < bands.length; k++) {
      bandGainBefore[k] = bandGain[k];
      bandGain[k] = bandGain(k, t);
      heard |= Math.max(bandGainBefore[k], bandGain[k]) > INAUDIBLE;
    }
    if (!heard && t > patch.lastBurstS()) {
      return;
    }
    LANES.white(scratch.c, p.count, note.seed(), p.startAge());
    if (patch.metal) {
      Metal.mix(scratch.c, p.count, note.seed() + p.startAge());
    }
    keep(scratch.c, p);
    Scratch.clear(scratch.d, p.count);
    for (int k = 0; k < bands.length; k++) {
      float slope = (bandGain[k] - bandGainBefore[k]) / p.frames();
      float gain = bandGainBefore[k] - slope * p.from;
      bandStates[k].add(bands[k], scratch.c, scratch.d, p.count, gain, slope);
    }
    if (highPass != null) {
      highPassState.process(highPass, scratch.d, p.count);
    }
    LANES.mix(scratch.d, scratch.a, p.count, 1f, 0f);
  }

  private float bandGain(int k, double t) {
    DrumPatch.Band band = patch.bands.get(k);
    return (float) (band.gain() * burst(t, band.t60S() * (.6 + .5 * note.velocity())));
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
    double tail = t - patch.lastBurstS();
    return tail < 0 ? level : Math.max(level, .4 * Exp2.exp(-T60 * tail / t60S));
  }

  private float level(int age) {
    double t = age / 48_000.0;
    double rise = t >= patch.attackS ? 1 : t / patch.attackS;
    double end = Math.max(0, gateFrames - age) / 480.0;
    return (float) (rise * Math.min(1, end) * note.velocity() * patch.gain);
  }
}
