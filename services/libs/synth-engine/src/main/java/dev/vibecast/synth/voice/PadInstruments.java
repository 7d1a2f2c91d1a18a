package dev.vibecast.synth.voice;

import static dev.vibecast.synth.voice.SubtractivePatch.Shape.SAW;
import static dev.vibecast.synth.voice.SubtractivePatch.Shape.TRIANGLE;

import dev.vibecast.schema.music.PadStyle;

/** The seven pads. One voice plays a whole chord through one filter. */
final class PadInstruments {

  private PadInstruments() {}

  static Instrument of(PadStyle style, Tone tone) {
    return switch (style) {
      case WARM_SLOW -> tone.subtractive(warmSlow(tone));
      case DARK_SUSTAINED -> tone.subtractive(dark(tone));
      case CINEMATIC -> tone.subtractive(cinematic(tone));
      case THIN_HIGH -> tone.pm(thinHigh(tone));
      case AMBIENT_DRIFT -> tone.pm(drift(tone));
      case STACKED_FIFTHS -> tone.bank(fifths(tone));
      case BRIGHT_OPEN -> tone.subtractive(brightOpen(tone));
    };
  }

  private static double unison(Tone tone) {
    return tone.knobs.byGrain(1, 1.3, 1.3);
  }

  private static SubtractivePatch warmSlow(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .unison(7 * unison(tone), .8)
            .cutoff(1000, 0, 0, .65)
            .drift(tone.depth(.35), tone.rate(.12))
            .envelope(tone.shape(1.0, 1, 1, 1.8));
    return tone.grained(patch, -10, -9);
  }

  private static SubtractivePatch dark(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .osc(TRIANGLE, 0, 0)
            .osc(SAW, 2 * unison(tone), -8)
            .cutoff(430, 0, 0, .6)
            .drift(tone.depth(.2), tone.rate(.08))
            .body(310, 3, .8)
            .body(620, 4, 1.2)
            .envelope(tone.shape(.7, 1, 1, 1.3));
    return tone.grained(patch, -12, -9);
  }

  private static SubtractivePatch cinematic(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .unison(9 * unison(tone), .9)
            .cutoff(3900, 0, 0, .65)
            .drift(tone.depth(.2), tone.rate(.2))
            .vibrato(5.2, 9 * Math.min(1.3, .3 + tone.knobs.motionDepth), .5)
            .body(480, 2, .5)
            .body(1150, 2.5, .5)
            .envelope(tone.shape(.3, 1, 1, 1.1));
    patch.swellDb = 12;
    patch.swellOct = 2.9;
    return tone.grained(patch, -10, -9);
  }

  private static PmPatch thinHigh(Tone tone) {
    PmPatch patch =
        new PmPatch()
            .pair(1, 3, .5, .2, 2, .8, 0)
            .pair(2.005, 3, .2, 0, 1, .2 * tone.lift(.5), 0)
            .pair(4.25, 1, .1, 0, 1, .1 * tone.lift(.8), 0)
            .tremolo(.4 + tone.rate(2.9), .22 * Math.min(1.4, tone.knobs.motionDepth))
            .envelope(tone.shape(1.0, 1, 1, 1.8));
    patch.indexDriftHz = .05 + tone.rate(.11);
    patch.spread = .9;
    return patch;
  }

  /** Dark grains come near to sines, by even steps, so that each step is heard. */
  private static PmPatch drift(Tone tone) {
    double brightness = tone.knobs.brightness;
    double index = .52 * (brightness < 0 ? 1 + .42 * brightness : tone.lift(1));
    PmPatch patch =
        new PmPatch()
            .pair(1, 1, index, 1.6 * tone.lift(.45), 1.6, 1, 0)
            .pair(2, 1, .3, .3, 1.6, .24 * tone.lift(1.55), 0)
            .envelope(tone.shape(.5, 1, 1, .8));
    patch.indexDriftHz = tone.rate(.7);
    return patch;
  }

  private static BankPatch fifths(Tone tone) {
    double lift = tone.knobs.byGrain(1, 1.25, 1.7);
    BankPatch patch =
        new BankPatch()
            .partial(1, 1, 0, 0)
            .partial(2, .16, 0, 0)
            .partial(3, .4 * lift, 0, 0)
            .partial(5, .14 * lift, 0, 0)
            .partial(7, .06 * lift, 0, 0)
            .partial(9, .04 * lift, 0, 0)
            .tremolo(.2 + tone.rate(.6), .05 + .13 * tone.knobs.motionDepth)
            .envelope(tone.shape(.22, 1, 1, 1.1));
    patch.spread = .5;
    return patch;
  }

  private static SubtractivePatch brightOpen(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .osc(SAW, 11 * unison(tone), 0, .8, 0)
            .osc(SAW, -11 * unison(tone), 0, -.8, 0)
            .cutoff(9000, 0, 0, .65)
            .drift(tone.depth(.3), tone.rate(.13))
            .envelope(tone.shape(.3, 1, 1, .9));
    patch.beatFrames = tone.knobs.beatFrames();
    patch.beatDipDb = 5;
    return tone.grained(patch, -10, -9);
  }
}
