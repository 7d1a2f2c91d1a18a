package dev.vibecast.synth.voice;

import static dev.vibecast.synth.voice.SubtractivePatch.Shape.PULSE;
import static dev.vibecast.synth.voice.SubtractivePatch.Shape.SAW;
import static dev.vibecast.synth.voice.SubtractivePatch.Shape.SINE;
import static dev.vibecast.synth.voice.SubtractivePatch.Shape.TRIANGLE;

import dev.vibecast.schema.music.BassStyle;
import dev.vibecast.synth.dsp.Adsr;
import dev.vibecast.synth.dsp.Exp2;

/** The eight basses; part 9 is the sub-octave of the depth field. */
final class BassInstruments {

  /** Part of a note that doubles the bass an octave below. */
  static final int SUB = 9;

  private BassInstruments() {}

  static Instrument of(BassStyle style, Tone tone) {
    Instrument main = main(style, tone);
    Instrument sub =
        tone.subtractive(
            new SubtractivePatch()
                .osc(SINE, 0, -9)
                .cutoff(90, 0, 0, .6)
                .envelope(new Adsr(.02, 1, 1, .12)));
    return note -> note.part() == SUB ? sub.play(note) : main.play(note);
  }

  private static Instrument main(BassStyle style, Tone tone) {
    return switch (style) {
      case DRONE -> drone(tone);
      case SUSTAINED -> tone.subtractive(sustained(tone));
      case PULSING -> tone.subtractive(pulsing(tone));
      case WALKING -> walking(tone);
      case FIFTH_DRONE -> tone.subtractive(fifthDrone(tone));
      case SUB_PULSE -> subPulse(tone);
      case OCTAVE -> tone.pm(octave(tone));
      case ARP_BASS -> tone.subtractive(arp(tone));
    };
  }

  private static Instrument walking(Tone tone) {
    double[] bodyHz = {95};
    return tone.string(new StringPatch(1.7, .5, .22, 400, 240, bodyHz, 40, 30, 1.6, 420, 0));
  }

  private static Instrument drone(Tone tone) {
    BankPatch patch = new BankPatch();
    double[] db = {0, -14, -19, -27, -30};
    for (int k = 0; k < db.length; k++) {
      double lift = k == 0 ? 0 : tone.knobs.byGrain(0, 4, 9);
      double g = Exp2.gain(db[k] + lift);
      patch.partial(k + 1, g, 0, 0);
      if (k > 1) {
        continue;
      }
      patch.partial((k + 1) * Exp2.cents(3), g * .35, 0, 0);
      patch.partial((k + 1) * Exp2.cents(-2), g * .35, 0, 0);
    }
    patch.swell(1 + 4 * tone.knobs.motionDepth, .05 * (.4 + tone.knobs.motionRate));
    patch.envelope(tone.shape(.8, 1, 1, .6));
    return tone.bank(patch);
  }

  private static SubtractivePatch sustained(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .osc(SAW, 0, 0)
            .osc(TRIANGLE, 0, 0)
            .osc(SAW, 4, -2)
            .cutoff(420, 0, 0, .6)
            .sweep(.7, 0, 1.6)
            .drift(tone.depth(.25), tone.rate(.2))
            .envelope(tone.shape(.06, 1, 1, .35));
    patch.glideTauS = .03;
    return tone.grained(patch, -12, -8);
  }

  private static SubtractivePatch pulsing(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .osc(PULSE, 0, 0, 0, .36)
            .cutoff(140, 0, 0, .8)
            .sweep(.9, 1.6, .3)
            .drift(tone.depth(.2), tone.rate(.3))
            .envelope(tone.shape(.005, .9, 0, .05));
    return tone.grained(patch, -12, -8);
  }

  private static SubtractivePatch fifthDrone(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .osc(PULSE, 0, 0, 0, .32)
            .osc(SAW, 3, -1)
            .cutoff(2200, 0, 0, .6)
            .drift(.15 + tone.depth(.3), .05 + tone.rate(.11))
            .body(380, 2, 1.2)
            .body(950, 3, 4)
            .body(2300, 3, 5)
            .envelope(tone.shape(.6, 1, 1, .6));
    patch.widthDrift = .1;
    return tone.grained(patch, -12, -8);
  }

  private static Instrument subPulse(Tone tone) {
    double click = tone.knobs.byAttack(.002, .006, .02);
    DrumPatch patch =
        new DrumPatch()
            .tuned()
            .mode(1.2, 1, .018, 1, .9)
            .mode(2, 2, 0, .01 * tone.ratio(), .4)
            .attack(.014 - click * .6)
            .drive(2 + tone.knobs.byGrain(0, 3, 7))
            .shade(86 * tone.lift(.1));
    return tone.drum(patch);
  }

  private static PmPatch octave(Tone tone) {
    return new PmPatch()
        .pair(1, 1, .5, 1.7, .8, 1, 1.6)
        .pair(3, 1, .2, .3, .3, .4 * tone.lift(.4), .45)
        .pair(1, 7, .1, .8, .08, .25 * tone.lift(.4), .2)
        .envelope(tone.shape(.004, 1, 1, .05));
  }

  private static SubtractivePatch arp(Tone tone) {
    SubtractivePatch patch =
        new SubtractivePatch()
            .osc(SAW, 0, 0)
            .cutoff(300, 0, 130, 2.4)
            .sweep(.4, 2, .16)
            .drift(.8 + tone.depth(.3), .06 + tone.rate(.04))
            .envelope(tone.shape(.004, .8, .3, .05));
    return tone.grained(patch, -12, -8);
  }
}
