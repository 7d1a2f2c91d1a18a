package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Adsr;
import java.util.ArrayList;
import java.util.List;

/** Recipe of an additive voice: partials that ring or hold, each with its own decay. */
final class BankPatch {

  /**
   * One partial.
   *
   * @param ratio of its frequency to the pitch
   * @param gain linear at velocity 0
   * @param gainPerVelocity added per unit of velocity
   * @param t60S decay, or 0 to hold
   */
  record Partial(double ratio, double gain, double gainPerVelocity, double t60S) {}

  final List<Partial> partials = new ArrayList<>();
  Adsr envelope = new Adsr(.001, 1, 1, .08);
  double pitchReference = 60;
  double semitonesPerHalving;
  double swellDb;
  double swellHz = .05;
  double tremoloHz;
  double tremolo;
  double spread;
  double brightDb;
  Vibrato vibrato = Vibrato.NONE;
  double flutterHz;
  double strikeHz;
  double strikeQ = 1;
  double strikeGain;
  double strikeT60S = .02;
  double breathGain;
  double shadeHz;
  double gain = 1;

  /** A low-pass behind everything. */
  BankPatch shade(double hz) {
    shadeHz = hz;
    return this;
  }

  BankPatch partial(double ratio, double gain, double gainPerVelocity, double t60S) {
    partials.add(new Partial(ratio, gain, gainPerVelocity, t60S));
    return this;
  }

  /** Partials that hold, at ratios 1, 2, 3… with these gains. */
  BankPatch harmonics(double... gains) {
    for (int i = 0; i < gains.length; i++) {
      partial(i + 1, gains[i], 0, 0);
    }
    return this;
  }

  /** Partials from triples of ratio, gain and T60. */
  BankPatch modes(double... triples) {
    for (int i = 0; i < triples.length; i += 3) {
      partial(triples[i], triples[i + 1], 0, triples[i + 2]);
    }
    return this;
  }

  BankPatch envelope(Adsr adsr) {
    envelope = adsr;
    return this;
  }

  /** Decay halves every so many semitones above the reference pitch. */
  BankPatch decayByPitch(double reference, double semitones) {
    pitchReference = reference;
    semitonesPerHalving = semitones;
    return this;
  }

  BankPatch tremolo(double hz, double depth) {
    tremoloHz = hz;
    tremolo = depth;
    return this;
  }

  BankPatch swell(double db, double hz) {
    swellDb = db;
    swellHz = hz;
    return this;
  }

  BankPatch strike(double hz, double q, double gain, double t60S) {
    strikeHz = hz;
    strikeQ = q;
    strikeGain = gain;
    strikeT60S = t60S;
    return this;
  }
}
