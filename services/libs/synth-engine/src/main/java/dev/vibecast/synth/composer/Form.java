package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.BassStyle;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.synth.dsp.Sine;
import java.util.Arrays;

/** The long form: arches of 64 to 128 bars, each a row of eight-bar sections. */
final class Form {

  private static final int MODULE_BARS = 8;

  /** More bars than lie between any two that are asked for while one bar is written. */
  private static final int REMEMBERED = 256;

  private static final double FULL_AFTER_S = 8;
  private static final double HOME_S = 180;
  private static final double KEY_CHANGE = .15;
  private static final int SWELL_BARS = 3;
  private static final double PHRASE_DB = 1;
  private static final double TWO_DROPPED = .4;
  private static final int[] NEAR_KEYS = {5, -5};

  /** Keys of bridges and peaks, semitones from home; the near ones are among them. */
  private static final int[] FAR_KEYS = {5, -5, 3, 4, -3, -4};

  private static final String[] GROOVE = {"IAABKAPA", "IABAKBPA", "IAABBKPA"};
  private static final String[] SONG = {"IABABKBA", "IAABCKBA"};
  private static final String[] JAZZ = {"IAABACKA", "IABACAKA"};
  private static final String[] CINEMATIC = {"IABACKPP", "IAKBCAPA"};
  private static final String[] AMBIENT = {"IAABKACA", "IABKACBA"};

  private final Section[] sections = new Section[REMEMBERED];
  private final long[] bars = new long[REMEMBERED];
  private final Knobs knobs;
  private final Hash hash;
  private final Family family;
  private final boolean drone;
  private final double barSeconds;
  private final int archModules;
  private final String[] templates;

  Form(Knobs knobs, Hash hash, Family family, Clock clock) {
    this.knobs = knobs;
    this.hash = hash;
    this.family = family;
    BassStyle bass = knobs.config.bass();
    drone = bass == BassStyle.DRONE || bass == BassStyle.FIFTH_DRONE;
    barSeconds = clock.barSeconds();
    archModules = knobs.bpm() < 85 ? 8 : knobs.bpm() < 120 ? 12 : 16;
    templates = templates(family, knobs.config.rhythm());
    Arrays.setAll(sections, i -> new Section());
    Arrays.fill(bars, Long.MIN_VALUE);
  }

  private static String[] templates(Family family, RhythmStyle rhythm) {
    return switch (family) {
      case POP -> grooves(rhythm) ? GROOVE : SONG;
      case JAZZ -> JAZZ;
      case CINEMATIC -> CINEMATIC;
      case AMBIENT -> AMBIENT;
    };
  }

  private static boolean grooves(RhythmStyle rhythm) {
    return switch (rhythm) {
      case ELECTRONIC, SOFT_FOUR, KIT_MEDIUM, MILITARY, TABLA_ESSENCE -> true;
      case NONE, MINIMAL, HEARTBEAT, HATS_ONLY, KIT_LIGHT, BRUSH -> false;
    };
  }

  /** Every key a section may be in, semitones from home. */
  static int[] keyShifts() {
    int[] all = Arrays.copyOf(FAR_KEYS, FAR_KEYS.length + 1);
    all[FAR_KEYS.length] = 0;
    return all;
  }

  /** Where a bar stands; to be read before a bar is asked for that lies 256 bars away. */
  Section at(long bar) {
    int slot = (int) (bar & REMEMBERED - 1);
    if (bars[slot] != bar) {
      place(sections[slot], bar);
      bars[slot] = bar;
    }
    return sections[slot];
  }

  private void place(Section section, long bar) {
    long module = Math.floorDiv(bar, MODULE_BARS);
    int inModule = (int) Math.floorMod(bar, (long) MODULE_BARS);
    Letter letter = letter(module);
    section.place(letter, module, inModule);
    section.placeInArch(
        Math.floorDiv(module, archModules),
        Math.floorMod(module, (long) archModules) == archModules - 1);
    section.play(
        energy(module, inModule, bar, letter),
        layers(bar, module, letter),
        keyShift(module, letter));
  }

  /** Bridges and peaks may go to another key, never over a drone nor before the key is known. */
  private int keyShift(long module, Letter letter) {
    boolean may =
        (letter == Letter.C || letter == Letter.PEAK)
            && letter(module - 1) != letter
            && !drone
            && module * MODULE_BARS * barSeconds >= HOME_S;
    if (!may || !hash.chance(KEY_CHANGE, Purpose.KEY_CHANGE, module, 0)) {
      return 0;
    }
    int[] keys = family == Family.CINEMATIC ? FAR_KEYS : NEAR_KEYS;
    return keys[hash.below(keys.length, Purpose.KEY_CHANGE, module, 1)];
  }

  private Letter letter(long module) {
    long arch = Math.floorDiv(module, archModules);
    int place = (int) Math.floorMod(module, (long) archModules);
    String row = templates[hash.below(templates.length, Purpose.FORM, arch, 0)];
    int inner =
        place == 0 ? 0 : place == archModules - 1 ? 7 : 1 + (place - 1) * 6 / (archModules - 2);
    Letter letter = Letter.of(row.charAt(inner));
    return letter == Letter.INTRO && arch > 0 ? Letter.REENTRY : letter;
  }

  private double energy(long module, int inModule, long bar, Letter letter) {
    double arch = (Math.floorMod(module, (long) archModules) + inModule / 8.0) / archModules;
    int phrase = knobs.config.phraseLenBars();
    double inPhrase = (Math.floorMod(bar, (long) phrase) + .5) / phrase;
    double e = .35 * archCurve(arch) + .45 * letter.energy + .2 * curve(inPhrase);
    return Math.clamp(e, 0, 1);
  }

  /** How loud a bar is, dB: by section, by the tension of its phrase, swelling before a rise. */
  double levelDb(long bar) {
    Section here = at(bar);
    int phrase = knobs.config.phraseLenBars();
    double tension = curve((Math.floorMod(bar, (long) phrase) + .5) / phrase);
    double rise = Math.max(0, letter(here.module() + 1).levelDb - here.letter().levelDb);
    int swelling = Math.max(0, here.barInModule() - (MODULE_BARS - 1 - SWELL_BARS));
    double swell = swelling / (SWELL_BARS + 1.0);
    return here.letter().levelDb + rise * swell + PHRASE_DB * (tension - .5);
  }

  private double archCurve(double x) {
    return switch (knobs.config.tensionCurve()) {
      case ARC -> Sine.ofTurns(x / 2);
      case RAMP -> x;
      case WAVES -> .5 - .5 * Sine.ofTurns(3 * x + .25);
    };
  }

  /** Tension inside a phrase, 0…1, at a place 0…1. */
  double curve(double x) {
    return switch (knobs.config.tensionCurve()) {
      case ARC -> Sine.ofTurns(x / 2);
      case RAMP -> x;
      case WAVES -> .5 - .5 * Sine.ofTurns(2 * x + .25);
    };
  }

  private int layers(long bar, long module, Letter letter) {
    int n = knobs.layers;
    if (letter == Letter.INTRO && module == 0) {
      double steps = Math.max(1, Math.min(4, Math.floor(FULL_AFTER_S / barSeconds)));
      n = Math.min(n, 2 + (int) ((n - 2) * bar / steps));
    }
    int mask = (1 << n) - 1;
    return letter == Letter.BREAK ? mask & ~dropped(n, module) : mask;
  }

  /** A break goes without its drums, sometimes without bass too; three layers lose the bass. */
  private int dropped(int n, long module) {
    int bass = 1 << Layer.BASS.ordinal();
    if (n <= 3) {
      return n == 3 ? bass : 0;
    }
    boolean two = n > 4 && hash.chance(TWO_DROPPED, Purpose.FORM, module, 1);
    return 1 << Layer.RHYTHM.ordinal() | (two ? bass : 0);
  }
}
