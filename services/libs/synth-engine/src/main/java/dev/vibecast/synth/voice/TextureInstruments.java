package dev.vibecast.synth.voice;

import dev.vibecast.schema.music.TextureStyle;
import dev.vibecast.synth.dsp.Adsr;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Sine;

/** The nine textures. */
final class TextureInstruments {

  private TextureInstruments() {}

  static Instrument of(TextureStyle style, Tone tone) {
    return switch (style) {
      case NONE, SHIMMER -> tone.bank(glinting(tone, shimmer(tone)));
      case SHIMMER_SLOW -> tone.bank(shimmerSlow(tone));
      case VINYL_CRACKLE -> vinyl(tone);
      case BREATH -> tone.air(breath(tone));
      case STARS ->
          tone.bank(
              glinting(
                  tone,
                  new BankPatch()
                      .modes(1, 1, .45)
                      .partial(2, .12 * tone.lift(1.2), .12 * tone.lift(1.2), .2)
                      .envelope(tone.shape(.004, 1, 1, .2))));
      case GLITCH -> tone.grain(3.2, .5);
      case NOISE_WASH -> tone.air(wash(tone));
      case CRYSTAL -> tone.bank(crystal(tone));
      case PAD_WHISPER -> tone.bank(whisper(tone));
    };
  }

  private static double detune(Tone tone) {
    return tone.knobs.byGrain(1, 1.5, 2.5);
  }

  /** Pure tones have no partials to brighten: the higher ones step forward instead. */
  private static BankPatch glinting(Tone tone, BankPatch pure) {
    return pure.shade(3800 * tone.lift(.65));
  }

  private static BankPatch shimmer(Tone tone) {
    double cents = 5 * detune(tone);
    BankPatch patch =
        new BankPatch()
            .partial(Exp2.cents(cents), .5, 0, 0)
            .partial(Exp2.cents(-cents), .5, 0, 0)
            .partial(2, .1 * tone.lift(.7), .05 * tone.lift(.7), 0)
            .tremolo(2 + tone.rate(2.6), .5)
            .swell(14, 3 + tone.rate(5))
            .envelope(tone.shape(.025, 1, 1, .18));
    return patch;
  }

  private static BankPatch shimmerSlow(Tone tone) {
    double cents = 2 * detune(tone);
    BankPatch patch = new BankPatch();
    double[] gains = {1, .5, .16, .2};
    for (int k = 0; k < gains.length; k++) {
      patch.partial(k + 1, gains[k], 0, 0);
    }
    patch.partial(Exp2.cents(cents), .5, 0, 0);
    return patch.envelope(tone.shape(2.2, 1, 1, 2.4));
  }

  private static Instrument vinyl(Tone tone) {
    Instrument crackle =
        tone.drum(
            new DrumPatch()
                .tuned()
                .mode(1, 1, 0, 1, .014 * tone.knobs.byGrain(1, 1.3, 1.8))
                .attack(.0003 * tone.knobs.byAttack(3, 1, .6)));
    AirPatch hiss = new AirPatch();
    hiss.pink = true;
    hiss.q = .5;
    hiss.centreHz = (t, x) -> 1800 * tone.ratio();
    hiss.level = (t, x) -> 1 + .2 * tone.knobs.motionDepth * Noise.value(5, t * .5);
    hiss.gain = .045;
    Instrument bed = tone.air(hiss);
    return note -> note.part() == 1 ? bed.play(note) : crackle.play(note);
  }

  /** In 36 %, hold 6 %, out 50 % of two bars. */
  private static AirPatch breath(Tone tone) {
    AirPatch patch = new AirPatch();
    patch.centreHz =
        (t, x) -> tone.ratio() * (x < .42 ? 900 + 1900 * x : 1500 * Exp2.of(-1.9 * (x - .42)));
    patch.level = (t, x) -> breathLevel(x);
    patch.q = 1.4;
    patch.overtones = new double[] {2.6, 4.3};
    patch.overtoneGains = new double[] {.45, .16};
    patch.side = .25;
    patch.shadeHz = 4500 * tone.ratio();
    patch.envelope = new Adsr(.05, 1, 1, .1);
    return patch;
  }

  private static double breathLevel(double x) {
    if (x < .36) {
      double s = Sine.ofTurns(x / .36 / 4);
      return .8 * s * s;
    }
    if (x < .42) {
      return .8 * (1 - .8 * (x - .36) / .06);
    }
    double y = Math.min(1, (x - .42) / .5);
    double up = Math.min(1, y / .15);
    return .16 + up * (.84 * (1 - y) * (1 - y)) - .16 * y;
  }

  /** Two waves of unequal length: up in 42 %, squared, then down. */
  private static AirPatch wash(Tone tone) {
    AirPatch patch = new AirPatch();
    double speed = .5 + .5 * Math.max(.2, tone.knobs.motionRate);
    patch.pink = true;
    patch.lowPass = true;
    patch.q = .6;
    patch.side = .6;
    patch.centreHz =
        (t, x) ->
            tone.ratio()
                * (900 + 9000 * Math.max(wave(t * speed / 11.3), wave(t * speed / 13.7 + .4)));
    patch.level = (t, x) -> .22 + .5 * wave(t * speed / 11.3) + .4 * wave(t * speed / 13.7 + .4);
    return patch;
  }

  private static double wave(double turns) {
    double x = turns - Math.floor(turns);
    if (x < .42) {
      return x * x / .1764;
    }
    double fall = Exp2.exp(-(x - .42) / .2);
    return fall * Math.min(1, (1 - x) / .1);
  }

  private static BankPatch crystal(Tone tone) {
    return new BankPatch()
        .partial(1, .7, 0, 3.2)
        .partial(1 + .0035 * detune(tone), .5, 0, 3)
        .partial(2.32, .55, 0, 1.9)
        .partial(4.25, 0, .38, 1.1)
        .partial(6.63, 0, .25, .6)
        .partial(9.38, 0, .12, .3)
        .envelope(tone.shape(.002, 1, 1, .5));
  }

  private static BankPatch whisper(Tone tone) {
    BankPatch patch = new BankPatch();
    double[] vowel = {.6, .7, 1, .8, .45, .35, .4};
    for (int h = 1; h <= vowel.length; h++) {
      patch.partial(h, vowel[h - 1] / Math.sqrt(h), 0, 0);
    }
    patch.flutterHz = 10 * (.4 + .6 * Math.max(.3, tone.knobs.motionRate));
    patch.spread = .7;
    patch.strike(2700 * tone.ratio(), 2, 0, .1);
    patch.breathGain = .22 * detune(tone) * tone.lift(1);
    return patch.envelope(tone.shape(.7, 1, 1, 1.2));
  }
}
