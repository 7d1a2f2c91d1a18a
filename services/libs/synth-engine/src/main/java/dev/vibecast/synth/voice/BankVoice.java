package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Filter;
import dev.vibecast.synth.dsp.FilterShelf;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Response;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Sum of sines with closed-form phase and decay: bells, bars, piano, organ, drones. Mode ratios
 * after Fletcher and Rossing, "The Physics of Musical Instruments", ch. 2 and 18–21.
 */
final class BankVoice extends Voice {

  private static final double HIGHEST_HZ = 15_000;
  private static final double INAUDIBLE = 4e-5;

  private final BankPatch patch;
  private final Scratch scratch;
  private final boolean mono;
  private final boolean moves;
  private final boolean breathes;
  private final Filter strike = new Filter();
  private Response strikeBand;
  private int[] phase = {};
  private int[] increment;
  private float[] left;
  private float[] right;
  private double[] octavesPerFrame;
  private double[] ratio;
  private double[] quantumDecay;
  private double[] ringing;
  private double[] gainNow;
  private double[] cell;
  private double[] before;
  private double[] after;
  private double levelNow;
  private double tremoloNow;
  private float panLeft;
  private float panRight;
  private int count;

  BankVoice(BankPatch patch, Scratch scratch) {
    this.patch = patch;
    this.scratch = scratch;
    mono = patch.spread == 0 && patch.tremolo == 0;
    moves = patch.swellDb != 0 || patch.flutterHz != 0;
    breathes = patch.strikeGain + patch.breathGain > 0;
  }

  @Override
  protected int releaseFrames() {
    return patch.envelope.releaseFrames();
  }

  @Override
  protected void start() {
    count = 0;
    reserve(patch.partials.size() * note.pitches().length);
    for (double pitch : note.pitches()) {
      prepare(pitch);
    }
    Pan pan = Pan.at(note.pan());
    panLeft = pan.left();
    panRight = pan.right();
    levelNow = level(0);
    tremoloNow = tremolo(0);
    if (breathes) {
      double hz = patch.strikeHz > 0 ? patch.strikeHz : -patch.strikeHz * Exp2.hz(note.pitch());
      strikeBand = FilterShelf.bandPass(patch.strikeQ).atHz(hz);
      strike.reset();
    }
  }

  private void reserve(int most) {
    if (phase.length < most) {
      phase = new int[most];
      increment = new int[most];
      left = new float[most];
      right = new float[most];
      octavesPerFrame = new double[most];
      ratio = new double[most];
      quantumDecay = new double[most];
      ringing = new double[most];
      gainNow = new double[most];
      cell = new double[most];
      before = new double[most];
      after = new double[most];
    }
  }

  private void prepare(double pitch) {
    double hz = Exp2.hz(pitch);
    double shorten =
        patch.semitonesPerHalving == 0
            ? 1
            : Exp2.of(-(pitch - patch.pitchReference) / patch.semitonesPerHalving);
    double level = patch.gain / Math.sqrt(note.pitches().length);
    for (BankPatch.Partial p : patch.partials) {
      if (p.ratio() * hz < HIGHEST_HZ) {
        addPartial(p, hz, shorten, level);
      }
    }
  }

  private void addPartial(BankPatch.Partial p, double hz, double shorten, double level) {
    int k = count++;
    increment[k] = Sine.increment(p.ratio() * hz);
    phase[k] = Noise.hash(note.seed(), k) + increment[k] * note.elapsedFrames();
    double tilt = Exp2.gain(patch.brightDb * Math.min(3, p.ratio() - 1));
    double g = level * (p.gain() + p.gainPerVelocity() * note.velocity()) * tilt;
    double side = patch.spread * Noise.hash(note.seed(), k + 99) * 0x1p-31;
    Pan pan = mono ? Pan.at(0) : Pan.at(note.pan() + side);
    left[k] = (float) (g * pan.left());
    right[k] = (float) (g * pan.right());
    octavesPerFrame[k] = p.t60S() == 0 ? 0 : -9.965784 / (p.t60S() * shorten * 48_000);
    ratio[k] = p.ratio();
    cell[k] = Double.NaN;
    quantumDecay[k] = Exp2.of(octavesPerFrame[k] * N);
    ringing[k] = Exp2.of(octavesPerFrame[k] * note.elapsedFrames());
    gainNow[k] = ringing[k] * movement(k, 0);
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    int next = age + to - from;
    double g0 = levelNow;
    double t0 = tremoloNow;
    levelNow = level(next);
    tremoloNow = tremolo(next);
    ring(from, to, age, g0, t0);
    if (mono) {
      add(scratch.a, out, from, to, 1f, 1f, panLeft, panRight);
    } else {
      scratch.sum.keep(from, to);
      out.add(scratch.sum, 1f, 1f);
    }
    if (breathes) {
      noise(out, from, to, age, g0);
    }
  }

  private void ring(int from, int to, int age, double g0, double t0) {
    Scratch.clear(scratch.a);
    if (!mono) {
      Scratch.clear(scratch.b);
    }
    double bend = Exp2.cents(patch.vibrato.centsAt(age / 48_000.0));
    for (int k = 0; k < count; k++) {
      double a0 = g0 * gainNow[k];
      advance(k, age + to - from, to - from);
      double a1 = levelNow * gainNow[k];
      int inc = bend == 1 ? increment[k] : (int) (increment[k] * bend);
      if (Math.max(Math.abs(a0), Math.abs(a1)) > INAUDIBLE) {
        add(from, to, k, inc, a0, a1, t0);
      }
      phase[k] += inc * (to - from);
    }
  }

  private void add(int from, int to, int k, int inc, double a0, double a1, double t0) {
    float l0 = (float) (a0 * (1 + t0)) * left[k];
    float lSlope = ((float) (a1 * (1 + tremoloNow)) * left[k] - l0) / (to - from);
    int start = phase[k] - inc * from;
    if (mono) {
      LANES.sine(scratch.a, start, inc, l0 - lSlope * from, lSlope);
      return;
    }
    float r0 = (float) (a0 * (1 - t0)) * right[k];
    float rSlope = ((float) (a1 * (1 - tremoloNow)) * right[k] - r0) / (to - from);
    LANES.sine(
        scratch.a, scratch.b, start, inc, l0 - lSlope * from, lSlope, r0 - rSlope * from, rSlope);
  }

  private double level(int age) {
    return patch.envelope.at(age, gateFrames) * note.velocity();
  }

  private double tremolo(int age) {
    if (patch.tremolo == 0) {
      return 0;
    }
    return patch.tremolo * Sine.ofTurns(patch.tremoloHz * (note.elapsedFrames() + age) / 48_000.0);
  }

  private void advance(int k, int age, int frames) {
    if (octavesPerFrame[k] != 0) {
      ringing[k] *= frames == N ? quantumDecay[k] : Exp2.of(octavesPerFrame[k] * frames);
    }
    gainNow[k] = moves ? ringing[k] * movement(k, age) : ringing[k];
  }

  /** Slow swells and flutter of a partial, read from noise at the deck's own time. */
  private double movement(int k, int age) {
    double t = (note.startFrame() + age) / 48_000.0;
    double a = 1;
    if (patch.swellDb != 0) {
      a = Exp2.gain(patch.swellDb * Noise.value(k * 7919 + 17, t * patch.swellHz * (1 + .13 * k)));
    }
    if (patch.flutterHz != 0) {
      a *= 1.4 * flutter(k, t * patch.flutterHz * ratio[k]);
    }
    return a;
  }

  /**
   * {@link Noise#value} with its two knots remembered, since x moves less than a knot at a time.
   */
  private double flutter(int k, double x) {
    double whole = Math.floor(x);
    if (whole != cell[k]) {
      cell[k] = whole;
      before[k] = Noise.knot(note.seed() + k * 31, whole);
      after[k] = Noise.knot(note.seed() + k * 31, whole + 1);
    }
    return Noise.between(before[k], after[k], x - whole);
  }

  private void noise(StereoBlock out, int from, int to, int age, double level) {
    double burst = patch.strikeGain * Exp2.exp(-6.9 * age / (patch.strikeT60S * 48_000));
    float g = (float) ((burst + patch.breathGain) * level);
    if (g >= 1e-5) {
      LANES.white(scratch.c, note.seed(), age - from);
      Scratch.clear(scratch.d);
      strike.add(strikeBand, scratch.c, scratch.d, 1f);
      add(scratch.d, out, from, to, g, g, panLeft, panRight);
    }
  }
}
