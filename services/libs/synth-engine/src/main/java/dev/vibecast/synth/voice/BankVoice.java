package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.dsp.Svf;
import java.util.Arrays;

/**
 * Sum of sines with closed-form phase and decay: bells, bars, piano, organ, drones. Mode ratios
 * after Fletcher and Rossing, "The Physics of Musical Instruments", ch. 2 and 18–21.
 */
final class BankVoice extends Voice {

  private static final double HIGHEST_HZ = 15_000;

  private final BankPatch patch;
  private final Scratch scratch;
  private final int[] phase;
  private final int[] increment;
  private final float[] left;
  private final float[] right;
  private final double[] octavesPerFrame;
  private final double[] ratio;
  private final Svf strike = new Svf();
  private final double[] quantumDecay;
  private final double[] ringing;
  private final double[] gainNow;
  private final boolean mono;
  private int count;

  BankVoice(Note note, BankPatch patch, Scratch scratch) {
    super(note, patch.envelope.releaseFrames());
    this.patch = patch;
    this.scratch = scratch;
    mono = patch.spread == 0 && patch.tremolo == 0;
    int most = patch.partials.size() * note.pitches().length;
    phase = new int[most];
    increment = new int[most];
    left = new float[most];
    right = new float[most];
    octavesPerFrame = new double[most];
    ratio = new double[most];
    quantumDecay = new double[most];
    ringing = new double[most];
    gainNow = new double[most];
    for (double pitch : note.pitches()) {
      prepare(pitch);
    }
    if (patch.strikeGain + patch.breathGain > 0) {
      double hz = patch.strikeHz > 0 ? patch.strikeHz : -patch.strikeHz * Exp2.hz(note.pitch());
      strike.set(hz, patch.strikeQ);
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
    quantumDecay[k] = Exp2.of(octavesPerFrame[k] * N);
    ringing[k] = Exp2.of(octavesPerFrame[k] * note.elapsedFrames());
    gainNow[k] = ringing[k] * movement(k, 0);
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    int next = age + to - from;
    double bend = Exp2.cents(patch.vibrato.centsAt(age / 48_000.0));
    double g0 = level(age);
    double g1 = level(next);
    if (mono) {
      Arrays.fill(scratch.a, from, to, 0f);
    }
    double t0 = tremolo(age);
    double t1 = tremolo(next);
    for (int k = 0; k < count; k++) {
      double a0 = g0 * gainNow[k];
      advance(k, next, to - from);
      double a1 = g1 * gainNow[k];
      int inc = bend == 1 ? increment[k] : (int) (increment[k] * bend);
      if (Math.max(Math.abs(a0), Math.abs(a1)) > 2e-5) {
        add(out, from, to, k, inc, a0 * (1 + t0), a1 * (1 + t1), a0 * (1 - t0), a1 * (1 - t1));
      }
      phase[k] += inc * (to - from);
    }
    noise(out, from, to, age, g0);
    if (mono) {
      Pan.at(note.pan()).add(scratch.a, out, from, to, 1f, 1f);
    }
  }

  private void add(
      StereoBlock out,
      int from,
      int to,
      int k,
      int inc,
      double l0,
      double l1,
      double r0,
      double r1) {
    float[] x = scratch.c;
    Sine.ramp(x, from, to, phase[k], inc);
    Sine.shape(x, from, to);
    if (mono) {
      Sine.mix(x, scratch.a, from, to, (float) l0 * left[k], (float) l1 * left[k]);
    } else {
      Sine.mix(x, out.left, from, to, (float) l0 * left[k], (float) l1 * left[k]);
      Sine.mix(x, out.right, from, to, (float) r0 * right[k], (float) r1 * right[k]);
    }
  }

  private double level(int age) {
    return patch.envelope.at(age, note.gateFrames()) * note.velocity();
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
    gainNow[k] = ringing[k] * movement(k, age);
  }

  /** Slow swells and flutter of a partial, read from noise at the deck's own time. */
  private double movement(int k, int age) {
    double t = (note.startFrame() + age) / 48_000.0;
    double a = 1;
    if (patch.swellDb != 0) {
      a = Exp2.gain(patch.swellDb * Noise.value(k * 7919 + 17, t * patch.swellHz * (1 + .13 * k)));
    }
    if (patch.flutterHz != 0) {
      a *= 1.4 * Noise.value(note.seed() + k * 31, t * patch.flutterHz * ratio[k]);
    }
    return a;
  }

  private void noise(StereoBlock out, int from, int to, int age, double level) {
    if (patch.strikeGain + patch.breathGain == 0) {
      return;
    }
    double burst = patch.strikeGain * Exp2.exp(-6.9 * age / (patch.strikeT60S * 48_000));
    float g = (float) ((burst + patch.breathGain) * level);
    if (g < 1e-5) {
      return;
    }
    Noise.white(scratch.c, from, to, note.seed(), age);
    Arrays.fill(scratch.d, from, to, 0f);
    strike.addBandPass(scratch.c, scratch.d, from, to, 1f);
    Pan.at(note.pan()).add(scratch.d, out, from, to, g, g);
  }
}
