package dev.vibecast.synth.composer;

import static dev.vibecast.synth.composer.Dial.read;

import dev.vibecast.schema.music.Attack;
import dev.vibecast.schema.music.Grain;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mode;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Tempo;

/**
 * Labels and overrides of a recipe, resolved to the numbers that composer, voices and mix use.
 * Tables hold one entry per label, read between entries for continuous values.
 */
public final class Knobs {

  private static final double[] TIMING_MS = {0, 2.5, 6, 12, 24};
  private static final double[] VELOCITY_DB = {0, .5, 1, 1.8, 3};
  private static final double[] DETUNE_CENTS = {0, 1.5, 3, 6, 12};
  private static final double[] CHORD_SPREAD_MS = {0, 4, 9, 16, 25};
  private static final double[] MOTION_RATE = {0, .5, 1, 1.6, 2.4};
  private static final double[] MOTION_DEPTH = {0, .6, 1, 1.4, 1.8};
  private static final double[] WIDTH = {0, .28, .5, .69, .9};
  private static final double[] RELEASE = {.7, .85, 1, 1.15, 1.3};
  private static final double SLOW_BPM = 85;

  /** The recipe itself, for fields that are plain choices. */
  public final MusicConfig config;

  /** Exact wishes of the recipe. */
  public final Overrides overrides;

  /** Tempo in hundredths of a beat per minute. */
  public final int centiBpm;

  /** Time signature. */
  public final Meter meter;

  /** Pitch class of the tonic, 0 is C. */
  public final int rootPitchClass;

  /** Scale. */
  public final Mode mode;

  /** −2 very dark … 2 very bright. */
  public final double brightness;

  /** 0 dry … 4 vast. */
  public final double spaceIndex;

  /** Layers that sound at most, 2…6. */
  public final int layers;

  /** Multiplies modulation rates. */
  public final double motionRate;

  /** Multiplies modulation depths. */
  public final double motionDepth;

  /** Share of chaotic drift, 0…1: above zero only beyond the label fast. */
  public final double chaos;

  /** Gain of the decorrelated side signal, 0….9. */
  public final double width;

  /** 0 none … 4 infinite. */
  public final double echoIndex;

  /** Standard deviation of onsets, ms. */
  public final double timingMs;

  /** Standard deviation of levels, dB. */
  public final double velocityDb;

  /** Standard deviation of tuning, cents. */
  public final double detuneCents;

  /** Time over which a chord is broken, ms. */
  public final double chordSpreadMs;

  /** How notes begin. */
  public final Attack attack;

  /** Oscillator character. */
  public final Grain grain;

  /** Multiplies releases of sustained and struck layers: larger rooms ring longer. */
  public final double release;

  /** Resolves a recipe. */
  public Knobs(MusicConfig config, Overrides overrides) {
    this.config = config;
    this.overrides = overrides;
    centiBpm = centiBpm(config, overrides);
    meter = overrides.meterOrDefault();
    rootPitchClass = config.root().pitchClass();
    mode = config.mode();
    brightness = Dial.index(MusicField.BRIGHTNESS, config.brightness(), overrides) - 2;
    spaceIndex = Dial.index(MusicField.SPACE, config.space(), overrides);
    layers = layers(config, overrides);
    double motion = Dial.index(MusicField.MOTION, config.motion(), overrides);
    motionRate = read(MOTION_RATE, motion);
    motionDepth = read(MOTION_DEPTH, motion);
    chaos = Math.max(0, motion - 3);
    width = read(WIDTH, Dial.index(MusicField.STEREO, config.stereo(), overrides));
    echoIndex = Dial.index(MusicField.ECHO, config.echo(), overrides);
    double human = Dial.index(MusicField.HUMAN, config.human(), overrides);
    timingMs = read(TIMING_MS, human);
    velocityDb = read(VELOCITY_DB, human);
    detuneCents = read(DETUNE_CENTS, human);
    chordSpreadMs = read(CHORD_SPREAD_MS, human);
    attack = config.attack();
    grain = config.grain();
    release = read(RELEASE, spaceIndex);
  }

  private static int centiBpm(MusicConfig config, Overrides overrides) {
    double label =
        overrides.value(MusicField.TEMPO).stream()
            .map(Tempo::bpmAt)
            .findFirst()
            .orElse(config.tempo().bpm());
    double bpm = overrides.bpm() == null ? label : overrides.bpm();
    return (int) Math.rint(bpm * 100);
  }

  private static int layers(MusicConfig config, Overrides overrides) {
    double position = overrides.value(MusicField.DENSITY).orElse((config.density() - 2) / 4.0);
    return 2 + (int) Math.rint(position * 4);
  }

  /** Beats per minute. */
  public double bpm() {
    return centiBpm / 100.0;
  }

  /** Frames in one beat. */
  public double beatFrames() {
    return 288_000_000.0 / centiBpm;
  }

  /** Whether the beat is slow enough that sixteenths swing instead of eighths. */
  public boolean slow() {
    return bpm() < SLOW_BPM;
  }

  /** One of three numbers, by the attack label. */
  public double byAttack(double soft, double medium, double sharp) {
    return switch (attack) {
      case SOFT -> soft;
      case MEDIUM -> medium;
      case SHARP -> sharp;
    };
  }

  /** One of three numbers, by the grain label. */
  public double byGrain(double clean, double warm, double gritty) {
    return switch (grain) {
      case CLEAN -> clean;
      case WARM -> warm;
      case GRITTY -> gritty;
    };
  }
}
