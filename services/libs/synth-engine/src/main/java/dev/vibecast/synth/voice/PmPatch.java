package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Adsr;
import java.util.ArrayList;
import java.util.List;

/** Recipe of a phase-modulation voice: pairs of carrier and modulator under one envelope. */
final class PmPatch {

  /**
   * One pair.
   *
   * @param carrier ratio of the carrier to the pitch
   * @param modulator ratio of the modulator to the pitch
   * @param index modulation at the end of its decay, rad
   * @param indexPerVelocity struck on top, rad per unit of velocity
   * @param indexT60S decay of what was struck
   * @param gain linear
   * @param t60S decay of the pair, or 0 to hold
   */
  record Pair(
      double carrier,
      double modulator,
      double index,
      double indexPerVelocity,
      double indexT60S,
      double gain,
      double t60S) {}

  final List<Pair> pairs = new ArrayList<>();
  Adsr envelope = new Adsr(.002, 1, 1, .1);
  double indexScale = 1;
  double indexDriftHz;
  double tremoloHz;
  double tremolo;
  double spread;
  double scoopCents;
  double pitchReference = 60;
  double semitonesPerHalving;
  Vibrato vibrato = Vibrato.NONE;
  double gain = 1;

  PmPatch pair(
      double carrier,
      double modulator,
      double index,
      double indexPerVelocity,
      double indexT60S,
      double gain,
      double t60S) {
    pairs.add(new Pair(carrier, modulator, index, indexPerVelocity, indexT60S, gain, t60S));
    return this;
  }

  PmPatch envelope(Adsr adsr) {
    envelope = adsr;
    return this;
  }

  PmPatch tremolo(double hz, double depth) {
    tremoloHz = hz;
    tremolo = depth;
    return this;
  }

  PmPatch decayByPitch(double reference, double semitones) {
    pitchReference = reference;
    semitonesPerHalving = semitones;
    return this;
  }
}
