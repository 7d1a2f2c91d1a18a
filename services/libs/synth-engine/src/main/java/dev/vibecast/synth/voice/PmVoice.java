package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Phase modulation: tines, brass, glass, clouds. After Chowning, "The synthesis of complex audio
 * spectra by means of frequency modulation" (JAES 1973); the modulator is a sine, so no carrier has
 * DC.
 */
final class PmVoice extends Voice {

  private static final float INV_PI = .31830988f;

  private final PmPatch patch;
  private final Scratch scratch;
  private final int[] carrierPhase;
  private final int[] modulatorPhase;
  private final Pan[] pans;
  private final double shorten;

  PmVoice(Note note, PmPatch patch, Scratch scratch) {
    super(note, patch.envelope.releaseFrames());
    this.patch = patch;
    this.scratch = scratch;
    int count = patch.pairs.size() * note.pitches().length;
    carrierPhase = new int[count];
    modulatorPhase = new int[count];
    pans = new Pan[note.pitches().length];
    for (int p = 0; p < pans.length; p++) {
      double side = pans.length == 1 ? 0 : 2.0 * p / (pans.length - 1) - 1;
      pans[p] = Pan.at(note.pan() + patch.spread * side);
    }
    shorten =
        patch.semitonesPerHalving == 0
            ? 1
            : Exp2.of(-(note.pitch() - patch.pitchReference) / patch.semitonesPerHalving);
    int at = 0;
    for (double pitch : note.pitches()) {
      for (PmPatch.Pair pair : patch.pairs) {
        int start = Noise.hash(note.seed(), at);
        carrierPhase[at] = start + increment(pair.carrier(), pitch, 0) * note.elapsedFrames();
        modulatorPhase[at] = start + increment(pair.modulator(), pitch, 0) * note.elapsedFrames();
        at++;
      }
    }
  }

  private static int increment(double ratio, double pitch, double cents) {
    return Sine.increment(ratio * Exp2.hz(pitch + cents / 100));
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    double t = (note.elapsedFrames() + age) / 48_000.0;
    double bend = patch.vibrato.centsAt(t);
    if (patch.scoopCents != 0) {
      bend += patch.scoopCents * Exp2.exp(-t / .02);
    }
    int at = 0;
    for (int p = 0; p < pans.length; p++) {
      scratch.clear(from, to);
      for (PmPatch.Pair pair : patch.pairs) {
        int carrierInc = increment(pair.carrier(), note.pitches()[p], bend);
        int modulatorInc = increment(pair.modulator(), note.pitches()[p], bend);
        add(pair, from, to, at, carrierInc, modulatorInc, age);
        carrierPhase[at] += carrierInc * (to - from);
        modulatorPhase[at] += modulatorInc * (to - from);
        at++;
      }
      pans[p].add(scratch.a, out, from, to, level(age), level(age + to - from));
    }
  }

  private void add(
      PmPatch.Pair pair, int from, int to, int at, int carrierInc, int modulatorInc, int age) {
    int n = to - from;
    float[] x = scratch.c;
    float[] carrier = scratch.d;
    Sine.ramp(x, from, to, modulatorPhase[at], modulatorInc);
    Sine.shape(x, from, to);
    Sine.ramp(carrier, from, to, carrierPhase[at], carrierInc);
    Sine.mix(x, carrier, from, to, index(pair, age), index(pair, age + n));
    Sine.wrap(carrier, from, to);
    Sine.shape(carrier, from, to);
    Sine.mix(carrier, scratch.a, from, to, pairGain(pair, age), pairGain(pair, age + n));
  }

  /** In units of π. */
  private float index(PmPatch.Pair pair, int age) {
    double t = (note.elapsedFrames() + age) / 48_000.0;
    double struck = pair.indexPerVelocity() * note.velocity();
    double index = pair.index() + struck * Exp2.exp(-6.9 * t / pair.indexT60S());
    if (patch.indexDriftHz > 0) {
      index *= 1 + .5 * Noise.value(note.seed(), t * patch.indexDriftHz);
    }
    return (float) (index * patch.indexScale) * INV_PI;
  }

  private float pairGain(PmPatch.Pair pair, int age) {
    double t = (note.elapsedFrames() + age) / 48_000.0;
    double decay = pair.t60S() == 0 ? 1 : Exp2.exp(-6.9 * t / (pair.t60S() * shorten));
    return (float) (pair.gain() * decay);
  }

  private float level(int age) {
    double t = (note.elapsedFrames() + age) / 48_000.0;
    double tremolo = 1 + patch.tremolo * Sine.ofTurns(patch.tremoloHz * t);
    double level = patch.envelope.at(age, note.gateFrames()) * note.velocity() * patch.gain;
    return (float) (level * tremolo / Math.sqrt(pans.length));
  }
}
