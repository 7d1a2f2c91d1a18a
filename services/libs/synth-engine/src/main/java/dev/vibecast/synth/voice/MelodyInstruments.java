package dev.vibecast.synth.voice;

import static dev.vibecast.synth.voice.SubtractivePatch.Shape.PULSE;
import static dev.vibecast.synth.voice.SubtractivePatch.Shape.SAW;
import static dev.vibecast.synth.voice.SubtractivePatch.Shape.TRIANGLE;

import dev.vibecast.schema.music.MelodyStyle;
import dev.vibecast.synth.dsp.Adsr;
import dev.vibecast.synth.dsp.Exp2;

/** The instruments of the ten melodies; part 1 is the partner. */
final class MelodyInstruments {

  private MelodyInstruments() {}

  static Instrument of(MelodyStyle style, Tone tone) {
    Instrument main = main(style, tone);
    Instrument partner = partner(style, tone);
    return note -> note.part() == 1 ? partner.play(note) : main.play(note);
  }

  private static Instrument main(MelodyStyle style, Tone tone) {
    return switch (style) {
      case PROCEDURAL -> tine(tone);
      case CONTEMPLATIVE -> felt(tone);
      case RISING -> lead(tone);
      case FALLING -> nylon(tone);
      case MINIMAL -> kalimba(tone);
      case ORNAMENTAL -> koto(tone);
      case ARP_MELODY -> synthPluck(tone);
      case CONTEMPLATIVE_MINOR -> cello(tone);
      case CALL_RESPONSE -> flute(tone);
      case HEROIC -> horn(tone);
    };
  }

  /** The partner, brought to the level of the instrument that it takes turns with. */
  private static Instrument partner(MelodyStyle style, Tone tone) {
    return switch (style) {
      case PROCEDURAL -> flute(tone, -7);
      case FALLING -> flute(tone, -20);
      case CONTEMPLATIVE_MINOR -> flute(tone, 1);
      case CONTEMPLATIVE -> cello(tone, -9);
      case RISING -> felt(tone);
      case ORNAMENTAL -> nylon(tone);
      case ARP_MELODY, MINIMAL -> tine(tone);
      case CALL_RESPONSE -> marimba(tone);
      case HEROIC -> horn(tone);
    };
  }

  private static double vibratoDepth(Tone tone) {
    return .25 + .75 * tone.knobs.motionDepth;
  }

  static Instrument tine(Tone tone) {
    return tone.pm(
        new PmPatch()
            .pair(1, 1, .2 * tone.lift(.95), 1.0 * tone.lift(.3), 1.6, .9, 5)
            .pair(1, 14, 0, 1.2, .15, .045 * tone.lift(.5), .4)
            .tremolo(4.6 * Math.max(.3, tone.knobs.motionRate), .16 * tone.knobs.motionDepth)
            .decayByPitch(60, 24)
            .envelope(tone.shape(.003, 1, 1, .12)));
  }

  /** Stiff partials, the lower ones with two decays; the hammer misses every eighth. */
  static Instrument felt(Tone tone) {
    BankPatch patch = new BankPatch();
    for (int n = 1; n <= 8; n++) {
      double ratio = n * Math.sqrt(1 + 4e-4 * n * n);
      double hammer = Math.abs(StrictMath.sin(StrictMath.PI * n / 8)) + .05;
      double soft = StrictMath.pow(n, -1.9) * hammer;
      double loud = (StrictMath.pow(n, -1.6) - StrictMath.pow(n, -1.9)) * hammer;
      patch.partial(ratio, 2 * soft, 2 * loud, 7.0 / (1 + .25 * n));
      if (n > 4) {
        continue;
      }
      patch.partial(ratio * 1.0004, .7 * soft, .5 * loud, 16.0 / (1 + .3 * n));
    }
    patch.decayByPitch(48, 20);
    patch.strike(400 * tone.burst(), .8, .065, .045);
    patch.envelope(tone.shape(.005, 1, 1, .18));
    return tone.bank(patch);
  }

  static Instrument lead(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .osc(TRIANGLE, 0, 0)
            .osc(SAW, 4, -9)
            .cutoff(0, 2.2, 900, .9)
            .vibrato(5.4, 6 * vibratoDepth(tone), .35)
            .envelope(tone.shape(.03, 1.5, .8, .22));
    patch.glideTauS = .035;
    return tone.subtractive(tone.grained(patch, -10, -8));
  }

  static Instrument nylon(Tone tone) {
    double[] bodiesHz = {105, 205};
    return tone.string(new StringPatch(2.6, .5, .2, 500, 1300, bodiesHz, 52, 18, 1, 900, 1800));
  }

  /** The box, an octave below, is heard where the tines are dark. */
  static Instrument kalimba(Tone tone) {
    return tone.bank(
        new BankPatch()
            .partial(.5, .015 * tone.lift(-1.4), 0, 1.1)
            .partial(1, 1, 0, 1.1)
            .partial(2.7, 0, .24, .55)
            .partial(6.267, 0, .14 * tone.lift(-.2), .16)
            .partial(17.55, 0, .02 * tone.lift(-.6), .05)
            .strike(1800, 1.2, .1 * tone.lift(1), .014 * tone.knobs.byAttack(.5, 1, 2))
            .shade(2600 * tone.lift(.75))
            .envelope(tone.shape(.002, 1, 1, .3)));
  }

  static Instrument koto(Tone tone) {
    double[] bodyHz = {420};
    return tone.string(new StringPatch(2.2, .2, .08, 1500, 3000, bodyHz, 60, 24, 1, 2500, 4000));
  }

  static Instrument synthPluck(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .osc(PULSE, 0, 0, 0, .4)
            .osc(SAW, 5, -6)
            .cutoff(120, 1.05, 0, .8)
            .sweep(0, 1.3, .24)
            .envelope(tone.shape(.003, .7, 0, .08));
    return tone.subtractive(tone.grained(patch, -10, -8));
  }

  static Instrument cello(Tone tone) {
    return cello(tone, 0);
  }

  private static Instrument cello(Tone tone, double levelDb) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .osc(SAW, 0, levelDb)
            .osc(SAW, 3, levelDb - 8)
            .cutoff(2600, 0, 1600, .7)
            .body(230, 3, 1)
            .body(460, 3, .8)
            .body(1150, 2.5, 1.6)
            .body(2500, 3, 1)
            .vibrato(5.3, 11 * vibratoDepth(tone), .4)
            .envelope(tone.shape(.11, 1, 1, .25));
    patch.glideTauS = .03;
    return tone.subtractive(tone.grained(patch, -10, -8));
  }

  static Instrument flute(Tone tone) {
    return flute(tone, 0);
  }

  private static Instrument flute(Tone tone, double levelDb) {
    BankPatch patch =
        new BankPatch()
            .partial(1, 1, 0, 0)
            .partial(2, .3, .2, 0)
            .partial(3, .16, .2, 0)
            .partial(4, .02, .04, 0)
            .strike(-2.5 * tone.lift(.2), 1.6, .7, .12)
            .envelope(tone.shape(.055, 1, 1, .14));
    patch.gain = Exp2.gain(levelDb);
    patch.breathGain = .5 * tone.knobs.byGrain(1, 1.4, 2) * tone.lift(.7);
    patch.vibrato = new Vibrato(5.1, 7 * vibratoDepth(tone), .3);
    return tone.bank(patch);
  }

  static Instrument marimba(Tone tone) {
    return tone.bank(
        new BankPatch()
            .partial(1, 1, 0, .9)
            .partial(3.99, 0, .28, .27)
            .partial(10.65, 0, .09, .09)
            .strike(1800, 1, .2, .01)
            .envelope(tone.shape(.002, 1, 1, .3)));
  }

  static Instrument horn(Tone tone) {
    PmPatch patch =
        new PmPatch()
            .pair(1, 1, .8, 1.2, 2.5, 1, 0)
            .pair(3, 1, .2, .2, 1, .28 * tone.lift(.95), 0)
            .envelope(new Adsr(.05 * tone.attack, .9, .5, .18));
    patch.scoopCents = -35;
    patch.vibrato = new Vibrato(4.9, 5 * vibratoDepth(tone), .5);
    return tone.pm(patch);
  }
}
