package dev.vibecast.synth.voice;

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
  private static final float INAUDIBLE = 2e-5f;

  private final PmPatch patch;
  private final Scratch scratch;
  private final int pairs;
  private final int[] carrierPhase;
  private final int[] modulatorPhase;
  private final double[] carrierSteps;
  private final double[] modulatorSteps;
  private final float[] indexBefore;
  private final float[] indexNow;
  private final float[] gainBefore;
  private final float[] gainNow;
  private double shorten;
  private float levelNow;

  PmVoice(PmPatch patch, Scratch scratch, int mostPitches) {
    this.patch = patch;
    this.scratch = scratch;
    pairs = patch.pairs.size();
    indexBefore = new float[pairs];
    indexNow = new float[pairs];
    gainBefore = new float[pairs];
    gainNow = new float[pairs];
    int count = pairs * mostPitches;
    carrierPhase = new int[count];
    modulatorPhase = new int[count];
    carrierSteps = new double[count];
    modulatorSteps = new double[count];
  }

  @Override
  protected int releaseFrames() {
    return patch.envelope.releaseFrames();
  }

  @Override
  protected void start() {
    shorten =
        patch.semitonesPerHalving == 0
            ? 1
            : Exp2.of(-(note.pitch() - patch.pitchReference) / patch.semitonesPerHalving);
    int at = 0;
    for (int i = 0; i < note.pitchCount(); i++) {
      double hz = Exp2.hz(note.pitch(i));
      for (int k = 0; k < pairs; k++) {
        PmPatch.Pair pair = patch.pairs.get(k);
        int start = Noise.hash(note.seed(), at);
        carrierSteps[at] = Sine.steps(pair.carrier() * hz);
        modulatorSteps[at] = Sine.steps(pair.modulator() * hz);
        carrierPhase[at] = start + (int) Math.rint(carrierSteps[at]) * note.elapsedFrames();
        modulatorPhase[at] = start + (int) Math.rint(modulatorSteps[at]) * note.elapsedFrames();
        at++;
      }
    }
    for (int k = 0; k < pairs; k++) {
      indexNow[k] = index(patch.pairs.get(k), 0);
      gainNow[k] = pairGain(patch.pairs.get(k), 0);
    }
    levelNow = level(0);
  }

  @Override
  protected boolean wavers() {
    return patch.vibrato != Vibrato.NONE;
  }

  @Override
  protected void render(StereoBlock out, Piece piece) {
    double t = (note.elapsedFrames() + piece.age) / 48_000.0;
    double bend = patch.vibrato.centsAt(t);
    if (patch.scoopCents != 0) {
      bend += patch.scoopCents * Exp2.exp(-t / .02);
    }
    double ratio = Exp2.cents(bend);
    float g0 = levelNow;
    move(piece.endAge());
    int pitches = note.pitchCount();
    for (int p = 0; p < pitches; p++) {
      Scratch.clear(scratch.a, piece.count);
      for (int k = 0; k < pairs; k++) {
        add(k, p * pairs + k, piece, ratio);
      }
      double side = pitches == 1 ? 0 : 2.0 * p / (pitches - 1) - 1;
      double position = note.pan() + patch.spread * side;
      add(scratch.a, out, piece, g0, levelNow, Pan.left(position), Pan.right(position));
    }
  }

  /** Keeps what holds at the start of the piece and computes what holds at its end. */
  private void move(int age) {
    levelNow = level(age);
    for (int k = 0; k < pairs; k++) {
      indexBefore[k] = indexNow[k];
      gainBefore[k] = gainNow[k];
      indexNow[k] = index(patch.pairs.get(k), age);
      gainNow[k] = pairGain(patch.pairs.get(k), age);
    }
  }

  private void add(int k, int at, Piece p, double ratio) {
    int carrierInc = (int) Math.rint(carrierSteps[at] * ratio);
    int modulatorInc = (int) Math.rint(modulatorSteps[at] * ratio);
    float indexSlope = (indexNow[k] - indexBefore[k]) / p.frames();
    float slope = (gainNow[k] - gainBefore[k]) / p.frames();
    if (Math.max(gainBefore[k], gainNow[k]) > INAUDIBLE) {
      LANES.phaseModulated(
          scratch.a,
          p.count,
          carrierPhase[at] - carrierInc * p.from,
          carrierInc,
          modulatorPhase[at] - modulatorInc * p.from,
          modulatorInc,
          indexBefore[k] - indexSlope * p.from,
          indexSlope,
          gainBefore[k] - slope * p.from,
          slope);
    }
    carrierPhase[at] += carrierInc * p.frames();
    modulatorPhase[at] += modulatorInc * p.frames();
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
    double level = patch.envelope.at(age, gateFrames) * note.velocity() * patch.gain;
    return (float) (level * tremolo / Math.sqrt(note.pitchCount()));
  }
}
