package dev.vibecast.synth.voice;

import dev.vibecast.schema.music.AccentStyle;
import dev.vibecast.synth.dsp.Adsr;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Sine;

/** The ten accents. */
final class AccentInstruments {

  private AccentInstruments() {}

  static Instrument of(AccentStyle style, Tone tone) {
    return switch (style) {
      case NONE, BELLS -> tone.bank(bells(tone));
      case PLUCK ->
          tone.string(
              new StringPatch(1.3, .4, .12, 900, 1500, new double[] {260}, 64, 24, 1, 1400, 2400));
      case CHIME -> tone.bank(chime(tone));
      case BELLS_DENSE ->
          tone.bank(
              new BankPatch()
                  .modes(1, 1, 1.3, 1.0019, .6, 1.2, 2, .68 * tone.lift(.15), .7)
                  .modes(3, .3 * tone.lift(.3), .45, 5.4, .1, .15)
                  .envelope(tone.shape(.002, 1, 1, .3)));
      case BLIP -> blip(tone);
      case BLIP_RANDOM -> blipRandom(tone);
      case BRASS_HIT -> tone.subtractive(brass(tone));
      case WIND -> tone.air(wind(tone));
      case ARP_ACCENT -> MelodyInstruments.synthPluck(tone);
      case PIANO_NOTE -> MelodyInstruments.felt(tone);
    };
  }

  /** Minor-third bell. */
  private static BankPatch bells(Tone tone) {
    return new BankPatch()
        .modes(.5, .45, 7, 1, .6, 5, 1.0016, .3, 5, 1.2, .55, 3.6, 1.5, .25, 2.6)
        .modes(2, .8, 2.6, 2.51, .25, 1.4, 3.01, .3, 1.1, 4.17, .25, .7, 5.43, .15, .4)
        .envelope(tone.shape(.003, 1, 1, 1.5));
  }

  private static BankPatch chime(Tone tone) {
    return new BankPatch()
        .partial(1, 1, 0, 3.2)
        .partial(2.756, 0, .5, 1.5)
        .partial(5.404, 0, .22, .7)
        .partial(8.933, 0, .08, .3)
        .envelope(tone.shape(.002, 1, 1, .8));
  }

  private static Instrument blip(Tone tone) {
    return tone.bank(
        new BankPatch()
            .modes(1, 1, .11, 2, .24 * tone.lift(.3), .1, 3, .11, .1, 5, .04, .08)
            .envelope(tone.shape(.003, 1, 1, .02)));
  }

  private static Instrument blipRandom(Tone tone) {
    return tone.pm(
        new PmPatch()
            .pair(1, 2.01, .4, 2.6, .09, 1, .14)
            .pair(1, 5, 0, 2, .04, .25, .06)
            .envelope(tone.shape(.001, 1, 1, .02)));
  }

  private static SubtractivePatch brass(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .unison(5.5, .6)
            .cutoff(350, 0, 1300, .7)
            .sweep(.8, 1.2, 1.1)
            .envelope(tone.shape(.03, 1, .6, .25));
    patch.scoopCents = -35;
    return tone.grained(patch, -12, -8);
  }

  private static AirPatch wind(Tone tone) {
    AirPatch patch = new AirPatch();
    patch.pink = true;
    patch.q = 12;
    patch.side = .3;
    double depth = .2 + .25 * tone.knobs.motionDepth;
    patch.centreHz =
        (t, x) ->
            780
                * tone.ratio()
                * Exp2.of(depth * Noise.value(3, t * .7) + .4 * depth * Noise.value(9, t * 2.3));
    patch.level =
        (t, x) -> {
          double s = Math.max(0, Sine.ofTurns(x / 2));
          return s * Math.sqrt(s);
        };
    patch.pan = (t, x) -> 1.6 * x - .8;
    patch.overtones = new double[] {2.02};
    patch.overtoneGains = new double[] {.4};
    patch.envelope = new Adsr(.3 * tone.attack, 1, 1, .3);
    return patch;
  }
}
