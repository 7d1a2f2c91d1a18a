package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.dsp.Adsr;
import dev.vibecast.synth.dsp.Exp2;

/** How the global fields bend one layer's instruments. */
final class Tone {

  final Knobs knobs;
  final Scratch scratch;

  /** Octaves by which cutoffs move. */
  final double bright;

  /** Multiplies attacks. */
  final double attack;

  /** Multiplies releases. */
  final double release;

  private Tone(Knobs knobs, Scratch scratch, double brightOct, double attack, double release) {
    this.knobs = knobs;
    this.scratch = scratch;
    this.bright = brightOct * knobs.brightness;
    this.attack = attack;
    this.release = release;
  }

  static Tone bass(Knobs k, Scratch s) {
    return new Tone(k, s, .45, k.byAttack(2, 1, .5), 1);
  }

  static Tone pad(Knobs k, Scratch s) {
    return new Tone(k, s, .7, k.byAttack(2.2, 1, .25), k.release);
  }

  static Tone melody(Knobs k, Scratch s) {
    return new Tone(k, s, .6, k.byAttack(3, 1, .25), k.release);
  }

  static Tone texture(Knobs k, Scratch s) {
    return new Tone(k, s, .35, k.byAttack(2, 1, .5), k.release);
  }

  /** Ratio by which centre frequencies move. */
  double ratio() {
    return Exp2.of(bright);
  }

  /** Multiplies modulation indices: brighter and grittier means more partials. */
  double index() {
    return Exp2.of(.3 * knobs.brightness) * knobs.byGrain(1, 1.2, 1.5);
  }

  /** A factor that grows by so many octaves with each step of brightness, 1 at medium. */
  double lift(double octavesPerStep) {
    return Exp2.of(octavesPerStep * knobs.brightness);
  }

  /** Tilt of upper modes in dB. */
  double tiltDb() {
    return 3 * knobs.brightness;
  }

  /** Multiplies the low-pass of plucks. */
  double burst() {
    return knobs.byAttack(.5, 1, 1.9) * ratio() * knobs.byGrain(1, 1.2, 1.5);
  }

  Adsr shape(double attackS, double decayS, double sustain, double releaseS) {
    return new Adsr(attackS, decayS, sustain, releaseS).scaled(attack, release);
  }

  /** Depth of a slow movement in octaves; louder than written so that the label is heard. */
  double depth(double octaves) {
    return 1.35 * octaves * knobs.motionDepth + .4 * knobs.chaos;
  }

  /** Rate of a slow movement. */
  double rate(double hz) {
    return hz * (knobs.motionRate + knobs.chaos);
  }

  /** Adds the oscillators that the grain label asks for. */
  SubtractivePatch grained(SubtractivePatch patch, double warmDb, double grittyDb) {
    patch.bright = bright;
    return switch (knobs.grain) {
      case CLEAN -> patch;
      case WARM -> patch.osc(SubtractivePatch.Shape.SAW, 3, warmDb);
      case GRITTY -> patch.osc(SubtractivePatch.Shape.PULSE, -4, grittyDb, 0, .31);
    };
  }

  Instrument subtractive(SubtractivePatch patch) {
    return new VoicePool(() -> new SubtractiveVoice(patch, scratch));
  }

  Instrument bank(BankPatch patch) {
    patch.brightDb = tiltDb();
    return new VoicePool(() -> new BankVoice(patch, scratch));
  }

  Instrument pm(PmPatch patch) {
    patch.indexScale = index();
    return new VoicePool(() -> new PmVoice(patch, scratch));
  }

  Instrument string(StringPatch patch) {
    return new VoicePool(() -> new StringVoice(patch, this));
  }

  Instrument drum(DrumPatch patch) {
    return new VoicePool(() -> new DrumVoice(patch, scratch));
  }

  Instrument air(AirPatch patch) {
    return new VoicePool(() -> new AirVoice(patch, scratch));
  }

  /** Grains at a ratio of the note's pitch. */
  Instrument grain(double pitchRatio, double gain) {
    return new VoicePool(() -> new GrainVoice(pitchRatio * ratio(), gain, scratch));
  }
}
