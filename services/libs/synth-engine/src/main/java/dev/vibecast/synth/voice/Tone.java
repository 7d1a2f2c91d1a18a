package dev.vibecast.synth.voice;

import dev.vibecast.schema.music.AccentStyle;
import dev.vibecast.schema.music.BassStyle;
import dev.vibecast.schema.music.TextureStyle;
import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Adsr;
import dev.vibecast.synth.dsp.Exp2;

/** How the global fields bend one layer's instruments. */
final class Tone {

  /** Voices that a layer may need at once after it has been silent for long. */
  private static final int SPARE = 6;

  /** Strokes of the fastest roll that ring together. */
  private static final int ROLL = 16;

  final Knobs knobs;
  final Scratch scratch;

  /** Octaves by which cutoffs move. */
  final double bright;

  /** Multiplies attacks. */
  final double attack;

  /** Multiplies releases. */
  final double release;

  /** Most pitches of one note of the layer. */
  private final int pitches;

  private Tone(
      Knobs knobs, Scratch scratch, double brightOct, double attack, double release, int pitches) {
    this.knobs = knobs;
    this.pitches = pitches;
    this.scratch = scratch;
    this.bright = brightOct * knobs.brightness;
    this.attack = attack;
    this.release = release;
  }

  static Tone bass(Knobs k, Scratch s) {
    int pitches = k.config.bass() == BassStyle.FIFTH_DRONE ? 2 : 1;
    return new Tone(k, s, .45, k.byAttack(2, 1, .5), 1, pitches);
  }

  static Tone pad(Knobs k, Scratch s) {
    return new Tone(k, s, .7, k.byAttack(2.2, 1, .25), k.release, Note.MOST_PITCHES);
  }

  static Tone melody(Knobs k, Scratch s) {
    return new Tone(k, s, .6, k.byAttack(3, 1, .25), k.release, 1);
  }

  /** As a melody, but hits of brass are chords. */
  static Tone accent(Knobs k, Scratch s) {
    int pitches = k.config.accent() == AccentStyle.BRASS_HIT ? 4 : 1;
    return new Tone(k, s, .6, k.byAttack(3, 1, .25), k.release, pitches);
  }

  static Tone texture(Knobs k, Scratch s) {
    int pitches = k.config.texture() == TextureStyle.PAD_WHISPER ? 3 : 1;
    return new Tone(k, s, .35, k.byAttack(2, 1, .5), k.release, pitches);
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
    return scratch.pool(() -> new SubtractiveVoice(patch, scratch, pitches), SPARE);
  }

  Instrument bank(BankPatch patch) {
    patch.brightDb = tiltDb();
    return scratch.pool(() -> new BankVoice(patch, scratch, pitches), SPARE);
  }

  Instrument pm(PmPatch patch) {
    patch.indexScale = index();
    return scratch.pool(() -> new PmVoice(patch, scratch, pitches), SPARE);
  }

  Instrument string(StringPatch patch) {
    return scratch.pool(() -> new StringVoice(patch, this), SPARE);
  }

  Instrument drum(DrumPatch patch) {
    return scratch.pool(() -> new DrumVoice(patch, scratch), ROLL);
  }

  Instrument air(AirPatch patch) {
    return scratch.pool(() -> new AirVoice(patch, scratch), SPARE);
  }

  /** Grains at a ratio of the note's pitch. */
  Instrument grain(double pitchRatio, double gain) {
    return scratch.pool(() -> new GrainVoice(pitchRatio * ratio(), gain, scratch), SPARE);
  }
}
