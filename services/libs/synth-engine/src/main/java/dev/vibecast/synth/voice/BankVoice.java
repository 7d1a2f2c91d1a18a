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

  /** The fastest partials flutter at 129 knots a second, three pieces to a knot. */
  private static final int FLUTTER_FRAMES = 128;

  private final BankPatch patch;
  private final Scratch scratch;
  private final boolean mono;
  private final boolean moves;
  private final boolean breathes;
  private final Filter strike = new Filter();
  private final FilterShelf strikeBands;
  private Response strikeBand;
  private double strikeShade;
  private float noiseNow;
  private final int[] phase;
  private final int[] increment;
  private final float[] left;
  private final float[] right;
  private final double[] octavesPerFrame;
  private final double[] ratio;
  private final double[] pieceDecay;
  private final double[] ringing;
  private final double[] gainNow;
  private final double[] cell;
  private final double[] before;
  private final double[] after;
  private double levelNow;
  private double tremoloNow;
  private float panLeft;
  private float panRight;
  private int count;

  BankVoice(BankPatch patch, Scratch scratch, int mostPitches) {
    this.patch = patch;
    this.scratch = scratch;
    mono = patch.spread == 0 && patch.tremolo == 0;
    moves = patch.swellDb != 0 || patch.flutterHz != 0;
    breathes = patch.strikeGain + patch.breathGain > 0;
    strikeBands = breathes ? FilterShelf.bandPass(patch.strikeQ).filled() : null;
    int most = patch.partials.size() * mostPitches;
    phase = new int[most];
    increment = new int[most];
    left = new float[most];
    right = new float[most];
    octavesPerFrame = new double[most];
    ratio = new double[most];
    pieceDecay = new double[most];
    ringing = new double[most];
    gainNow = new double[most];
    cell = new double[most];
    before = new double[most];
    after = new double[most];
  }

  @Override
  protected int releaseFrames() {
    return patch.envelope.releaseFrames();
  }

  @Override
  protected void start() {
    count = 0;
    for (int i = 0; i < note.pitchCount(); i++) {
      prepare(note.pitch(i));
    }
    panLeft = Pan.left(note.pan());
    panRight = Pan.right(note.pan());
    levelNow = level(0);
    tremoloNow = tremolo(0);
    if (breathes) {
      double hz = patch.strikeHz > 0 ? patch.strikeHz : -patch.strikeHz * Exp2.hz(note.pitch());
      strikeBand = strikeBands.atHz(hz);
      strikeShade = shade(hz);
      noiseNow = noiseGain(0);
      strike.reset();
    }
  }

  private void prepare(double pitch) {
    double hz = Exp2.hz(pitch);
    double shorten =
        patch.semitonesPerHalving == 0
            ? 1
            : Exp2.of(-(pitch - patch.pitchReference) / patch.semitonesPerHalving);
    double level = patch.gain / Math.sqrt(note.pitchCount());
    for (int i = 0; i < patch.partials.size(); i++) {
      BankPatch.Partial p = patch.partials.get(i);
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
    double shade = shade(p.ratio() * hz);
    double g = level * (p.gain() + p.gainPerVelocity() * note.velocity()) * tilt * shade;
    double side = patch.spread * Noise.hash(note.seed(), k + 99) * 0x1p-31;
    double position = mono ? 0 : note.pan() + side;
    left[k] = (float) (g * Pan.left(position));
    right[k] = (float) (g * Pan.right(position));
    octavesPerFrame[k] = p.t60S() == 0 ? 0 : -9.965784 / (p.t60S() * shorten * 48_000);
    ratio[k] = p.ratio();
    cell[k] = Double.NaN;
    pieceDecay[k] = Exp2.of(octavesPerFrame[k] * PIECE_FRAMES);
    ringing[k] = Exp2.of(octavesPerFrame[k] * note.elapsedFrames());
    gainNow[k] = ringing[k] * movement(k, 0);
  }

  @Override
  protected int pieceFrames(int age) {
    return patch.flutterHz != 0 ? FLUTTER_FRAMES : super.pieceFrames(age);
  }

  @Override
  protected boolean wavers() {
    return patch.vibrato != Vibrato.NONE;
  }

  private double shade(double hz) {
    return patch.shadeHz == 0 ? 1 : Shade.gain(hz, patch.shadeHz);
  }

  @Override
  protected void render(StereoBlock out, Piece p) {
    double g0 = levelNow;
    double t0 = tremoloNow;
    levelNow = level(p.endAge());
    tremoloNow = tremolo(p.endAge());
    ring(p, g0, t0);
    add(scratch.a, out, p, 1f, 1f, mono ? panLeft : 1f, mono ? panRight : 0f);
    if (!mono) {
      add(scratch.b, out, p, 1f, 1f, 0f, 1f);
    }
    if (breathes) {
      noise(out, p);
    }
  }

  private void ring(Piece p, double g0, double t0) {
    Scratch.clear(scratch.a, p.count);
    if (!mono) {
      Scratch.clear(scratch.b, p.count);
    }
    double bend = Exp2.cents(patch.vibrato.centsAt(p.age / 48_000.0));
    for (int k = 0; k < count; k++) {
      double a0 = g0 * gainNow[k];
      advance(k, p.endAge(), p.frames());
      double a1 = levelNow * gainNow[k];
      int inc = bend == 1 ? increment[k] : (int) (increment[k] * bend);
      if (Math.max(Math.abs(a0), Math.abs(a1)) > INAUDIBLE) {
        add(p, k, inc, a0, a1, t0);
      }
      phase[k] += inc * p.frames();
    }
  }

  private void add(Piece p, int k, int inc, double a0, double a1, double t0) {
    float l0 = (float) (a0 * (1 + t0)) * left[k];
    float lSlope = ((float) (a1 * (1 + tremoloNow)) * left[k] - l0) / p.frames();
    int start = phase[k] - inc * p.from;
    float l = l0 - lSlope * p.from;
    if (mono) {
      LANES.sine(scratch.a, p.count, start, inc, l, lSlope);
      return;
    }
    float r0 = (float) (a0 * (1 - t0)) * right[k];
    float rSlope = ((float) (a1 * (1 - tremoloNow)) * right[k] - r0) / p.frames();
    float r = r0 - rSlope * p.from;
    LANES.sine(scratch.a, scratch.b, p.count, start, inc, l, lSlope, r, rSlope);
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
      ringing[k] *= frames == PIECE_FRAMES ? pieceDecay[k] : Exp2.of(octavesPerFrame[k] * frames);
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

  private void noise(StereoBlock out, Piece p) {
    float g0 = noiseNow;
    noiseNow = noiseGain(p.endAge());
    if (Math.max(g0, noiseNow) > 1e-5f) {
      LANES.white(scratch.c, p.count, note.seed(), p.startAge());
      strike.process(strikeBand, scratch.c, p.count);
      add(scratch.c, out, p, g0, noiseNow, panLeft, panRight);
    }
  }

  private float noiseGain(int age) {
    double burst = patch.strikeGain * Exp2.exp(-6.9 * age / (patch.strikeT60S * 48_000));
    return (float) ((burst + patch.breathGain) * patch.gain * strikeShade * level(age));
  }
}
