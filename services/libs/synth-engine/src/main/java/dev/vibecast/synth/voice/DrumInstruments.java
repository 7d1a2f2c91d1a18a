package dev.vibecast.synth.voice;

import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.synth.composer.Drum;
import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.dsp.Exp2;

/** The kits of the eleven rhythms. */
final class DrumInstruments {

  private final Tone tone;
  private final RhythmStyle style;
  private final double click;
  private final double noise;

  private DrumInstruments(RhythmStyle style, Tone tone) {
    this.tone = tone;
    this.style = style;
    Knobs knobs = tone.knobs;
    click = Exp2.gain(knobs.byAttack(-9, 0, 6));
    noise = Exp2.gain(knobs.byGrain(0, 2, 4)) * Exp2.gain(2 * knobs.brightness);
  }

  static Instrument of(RhythmStyle style, Tone tone) {
    DrumInstruments kit = new DrumInstruments(style, tone);
    Instrument[] drums = new Instrument[Drum.values().length];
    for (Drum drum : Drum.values()) {
      drums[drum.ordinal()] = tone.drum(kit.patch(drum).shade(kit.shadeHz(drum)));
    }
    return note -> drums[note.part()].play(note);
  }

  /** Skins of a tabla take the treble away; slippers on a dance floor: hats behind a door. */
  private double shadeHz(Drum drum) {
    if (style == RhythmStyle.TABLA_ESSENCE) {
      return 11_000 * tone.lift(.6);
    }
    if (style != RhythmStyle.SOFT_FOUR || drum == Drum.KICK) {
      return 0;
    }
    return (drum == Drum.CLAP ? 2200 : 7000) * tone.ratio();
  }

  private DrumPatch patch(Drum drum) {
    return switch (drum) {
      case KICK -> kick();
      case SNARE -> snare();
      case CLAP -> clap();
      case CLOSED_HAT -> hat(.05, 1);
      case OPEN_HAT -> hat(style == RhythmStyle.SOFT_FOUR ? .16 : .3, .95);
      case RIDE -> ride();
      case RIM -> rim();
      case SHAKER -> shaker();
      case SWIRL -> swirl();
      case TAP -> tap();
      case TOM_HIGH -> tom(180);
      case TOM_MID -> tom(135);
      case TOM_LOW -> tom(100);
      case HEART -> heart();
      case BASS_DRUM -> bassDrum();
      case NA -> dayan(.25, 1, .55, .4, .42);
      case TIN -> dayan(.6, 1, .25, .12, .75);
      case TUN -> new DrumPatch().tuned().mode(1.06, 1, .03, .6, .95);
      case TE -> new DrumPatch().band(1150, 1.6, 1.2 * noise, .05);
      case GE -> ge();
      case KE -> new DrumPatch().band(380, 1, 1.6, .06);
    };
  }

  private DrumPatch kick() {
    return switch (style) {
      case ELECTRONIC -> kick(240, 47, .028, .42, .32).drive(7);
      case KIT_MEDIUM -> kick(160, 50, .022, .38, .25);
      case KIT_LIGHT, BRUSH -> kick(140, 55, .02, .26, .13);
      case MINIMAL -> kick(105, 52, .035, .2, .12).gain(.5);
      default -> kick(105, 52, .035, .26, .05);
    };
  }

  private DrumPatch kick(double f0, double f1, double tau, double t60, double clickGain) {
    return new DrumPatch()
        .mode(f0, f1, tau, 1, t60)
        .band(2500, .6, clickGain * click, .018)
        .attack(.0025)
        .gain(.72);
  }

  private DrumPatch snare() {
    if (style == RhythmStyle.MILITARY) {
      return new DrumPatch()
          .mode(290, 240, .012, .4, .07)
          .mode(500, 420, .012, .25, .07)
          .band(2400, 1.1, 1.0 * noise, .13)
          .band(6500, .7, .22 * noise, .13)
          .gain(.53);
    }
    return new DrumPatch()
        .mode(278, 185, .012, .5, .16)
        .mode(412, 330, .012, .25, .11)
        .band(1800, .8, 1.0 * noise, .2)
        .band(5200, .7, 1.0 * noise, .22)
        .gain(.4);
  }

  private DrumPatch clap() {
    DrumPatch patch = new DrumPatch().band(1050, 1.9, 1.6 * noise, .26);
    patch.burstsS = new double[] {0, .01, .0205, .03};
    return patch.gain(style == RhythmStyle.SOFT_FOUR ? .6 : 1.1);
  }

  private DrumPatch hat(double t60, double gain) {
    boolean kit = style == RhythmStyle.KIT_LIGHT || style == RhythmStyle.KIT_MEDIUM;
    double motion = 1 + .25 * (tone.knobs.motionDepth - 1);
    return new DrumPatch()
        .band(7100 * tone.lift(.27), 1.2, 1.1 * gain * noise, t60 * motion)
        .band(10_500 * tone.lift(.27), 1, gain * noise, t60 * motion)
        .metal((kit ? 5500 : 7000) * tone.lift(.22))
        .attack(.0007 + tone.knobs.byAttack(.002, 0, 0))
        .gain(style == RhythmStyle.ELECTRONIC ? .21 : .3);
  }

  private DrumPatch ride() {
    DrumPatch patch = new DrumPatch().band(7500 * tone.lift(.15), .7, .35 * noise, .5);
    double[] hz = {2113, 2790, 3355, 4127, 5020, 5870, 6720, 7930, 9110, 10_480, 11_760};
    for (int k = 0; k < hz.length; k++) {
      patch.mode(hz[k], hz[k], 0, .055 * tone.lift(.05 * (k - 4)), 1.0 - .05 * k);
    }
    patch.mode(1980, 1980, 0, .4 * click, .2).mode(3320, 3320, 0, .3 * click, .2);
    return patch.gain(.42);
  }

  private DrumPatch rim() {
    return new DrumPatch()
        .mode(480, 480, 0, .5, .06)
        .mode(1090, 1090, 0, .5, .045)
        .mode(1750, 1750, 0, .5 * click, .03)
        .band(3200, .8, .4 * noise, .04)
        .gain(style == RhythmStyle.MINIMAL ? .4 : .235);
  }

  private DrumPatch shaker() {
    double gain = style == RhythmStyle.MINIMAL ? 2.6 : 1.3;
    return new DrumPatch().band(6200, 1, .8 * noise, .09).attack(.03).gain(gain);
  }

  private DrumPatch swirl() {
    return new DrumPatch()
        .band(1700 * tone.ratio(), .75, .5, 1.6)
        .band(4200 * tone.ratio(), .7, .35, 1.4)
        .attack(.25)
        .gain(.32);
  }

  private DrumPatch tap() {
    return new DrumPatch()
        .band(2600, .6, .8 * noise, .17)
        .band(950, .8, .6, .17)
        .band(7000 * tone.lift(.15), .7, .4 * noise, .14)
        .attack(.006)
        .gain(.46);
  }

  private static DrumPatch tom(double hz) {
    return new DrumPatch()
        .mode(1.6 * hz, hz, .03, .8, .4)
        .mode(2.4 * hz, 1.5 * hz, .03, .2, .2)
        .gain(.53);
  }

  private DrumPatch heart() {
    return new DrumPatch()
        .mode(62, 46, .05, 1, .26)
        .mode(124, 92, .05, .1 * tone.ratio(), .2)
        .attack(.018 * tone.knobs.byAttack(1.4, 1, .6));
  }

  private DrumPatch bassDrum() {
    return new DrumPatch()
        .mode(74, 58, .03, .8, .85)
        .mode(97, 97, 0, .3, .4)
        .band(1200, .7, .12 * click, .03)
        .attack(.002)
        .gain(.67);
  }

  private DrumPatch dayan(double g1, double g2, double g3, double g4, double t60) {
    return new DrumPatch()
        .tuned()
        .mode(1, 1, 0, g1, t60)
        .mode(2, 2, 0, g2, t60)
        .mode(3, 3, 0, g3 * tone.lift(.7), t60 * .8)
        .mode(4.03, 4.03, 0, 2 * g4 * tone.lift(.8), t60 * .7)
        .mode(5.05, 5.05, 0, 1.4 * g4 * tone.lift(1), t60 * .6)
        .band(3000, .8, .6 * click, .012)
        .gain(.5);
  }

  private DrumPatch ge() {
    return new DrumPatch()
        .mode(82 * 1.5, 82, .16, 1, .8)
        .mode(164 * 1.5, 164, .16, .3 * tone.lift(.6), .35)
        .mode(246 * 1.5, 246, .16, .15 * tone.lift(1), .2)
        .attack(.002)
        .gain(.68);
  }
}
