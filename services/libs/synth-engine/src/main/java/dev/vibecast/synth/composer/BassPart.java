package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.BassStyle;
import dev.vibecast.schema.music.Layer;

/** The eight ways of the bass. */
final class BassPart implements Part {

  private static final int SUB = 9;

  /** A pure fifth, semitones. */
  private static final double FIFTH = 7.02;

  private static final int DRONE_BARS = 4;
  private static final double BASE = .85;
  private static final double LOCK = .8;
  private static final double QUIET = .4;
  private static final double THINNED = .5;
  private static final double CUT = .5;
  private static final int[] ARP = {0, 2, 3, 2, 4, 3, 2, 3};

  private final Score score;
  private final BassStyle style;
  private final Drums drums;
  private final String grid;
  private final BassRegister register;
  private final WalkingLine walking;
  private final Pitches pitches = new Pitches();

  BassPart(Score score, Drums drums) {
    this.score = score;
    this.drums = drums;
    style = score.knobs().config.bass();
    grid = Grid.of("basses.txt", style, score.knobs().meter);
    register = BassRegister.of(score.knobs());
    walking = new WalkingLine(register);
  }

  @Override
  public void write(Bar bar) {
    switch (style) {
      case DRONE -> drone(bar, false);
      case FIFTH_DRONE -> drone(bar, true);
      case SUSTAINED -> sustained(bar);
      case PULSING -> grid(bar, 1.1);
      case SUB_PULSE -> grid(bar, 3.4);
      case OCTAVE -> grid(bar, .9);
      case WALKING -> walk(bar);
      case ARP_BASS -> grid(bar, .7);
    }
  }

  private double pitch(int semitones) {
    return register.pitch(semitones);
  }

  private void play(Bar bar, Note note) {
    play(bar, note, bar.number);
  }

  private void play(Bar bar, Note note, long startBar) {
    if (score.knobs().config.depth()) {
      double low = note.pitch() >= 36 ? note.pitch() - 12 : note.pitch();
      Note sub = bar.copy(note).doubledBy(SUB, low);
      bar.addLong(note, startBar);
      bar.addLong(sub, startBar);
    } else {
      bar.addLong(note, startBar);
    }
  }

  /** The tonic under every chord, struck anew with each module of eight bars. */
  private void drone(Bar bar, boolean fifth) {
    int into = bar.section.barInModule() % DRONE_BARS;
    double tonic = pitch(0) < 33 ? pitch(0) + 12 : pitch(0);
    int slots = bar.slots();
    Note note = bar.straight(Layer.BASS, 0, -into * slots, DRONE_BARS * slots, .85, tonic, 0);
    pitches.clear().add(note.pitch());
    if (fifth) {
      pitches.add(note.pitch() + FIFTH);
    }
    play(bar, note.pitches(pitches), bar.number - into);
  }

  /** The bass of every chord, held; long ones are struck again in the middle now and then. */
  private void sustained(Bar bar) {
    Harmony harmony = score.harmony();
    int halves = harmony.chordHalves();
    long last = harmony.chordIndex(2 * bar.number + 1);
    for (long k = harmony.chordIndex(2 * bar.number); k <= last; k++) {
      long startBar = k * halves / 2;
      if (!score.form().at(startBar).has(Layer.BASS)) {
        continue;
      }
      int start = bar.slotOf(k * halves);
      int length = bar.slotOf((k + 1) * halves) - start;
      hold(bar, k, start, length, startBar);
    }
  }

  private void hold(Bar bar, long k, int start, int length, long startBar) {
    double pitch = pitch(score.harmony().at(k).bass());
    double from = k > 0 ? pitch(score.harmony().at(k - 1).bass()) : pitch;
    double share = bar.articulation(Layer.BASS, startBar);
    int figure = length < 2 * bar.slots() ? 0 : bar.figure(Layer.BASS, startBar);
    int again = figure == 0 ? length : length / 4 + 2 * (figure & 7);
    double slots = figure == 0 ? length * share : again;
    Note note = bar.note(Layer.BASS, 0, start, slots, BASE, pitch, (int) (k & 1));
    boolean near = Math.abs(from - pitch) <= 5 && from != pitch;
    play(bar, near ? note.glideFrom(from) : note, startBar);
    if (again < length) {
      again(bar, k, start + again, (length - again) * share, figure < 8);
    }
  }

  /** Strikes a long note once more, on its bass or on another tone. */
  private void again(Bar bar, long k, double slot, double slots, boolean same) {
    Chord chord = score.harmony().at(k);
    int other = chord.bass() == chord.root() ? chord.fifth() : chord.root();
    int tone = same ? chord.bass() : other;
    Note note = bar.note(Layer.BASS, 0, slot, slots, .7, pitch(tone), 2);
    play(bar, note, bar.number + Math.floorDiv((int) slot, bar.slots()));
  }

  /** A pattern of the style that takes the kicks and stops before a snare. */
  private void grid(Bar bar, double gateSlots) {
    boolean locks = style != BassStyle.ARP_BASS;
    long kicks = locks ? drums.strikes(bar.number, Drum.KICK) : 0;
    long snares = drums.strikes(bar.number, Drum.SNARE) | drums.strikes(bar.number, Drum.CLAP);
    for (int slot = 0; slot < bar.slots(); slot++) {
      double v = Grid.velocity(grid, slot);
      boolean kick =
          v == 0
              && (kicks >>> slot & 1) == 1
              && bar.hash().chance(LOCK, Purpose.BASS, bar.number, slot);
      boolean extra =
          v == 0
              && slot % 2 == 0
              && bar.hash().chance(.2 * bar.energy(), Purpose.BASS, bar.number, 60 + slot);
      if (v > 0 || kick || extra && locks) {
        boolean cut =
            (snares >>> slot + 1 & 1) == 1
                && bar.hash().chance(CUT, Purpose.BASS, bar.number, 90 + slot);
        double gate = style == BassStyle.OCTAVE && low(bar, slot) ? 1.4 : gateSlots;
        strike(bar, slot, cut ? Math.min(gate, .5) : gate, v > 0 ? v : kick ? .7 : .4);
      }
    }
  }

  private static boolean low(Bar bar, int slot) {
    return (slot - bar.metre().beatStart(slot)) % 4 == 0;
  }

  private void strike(Bar bar, int slot, double gate, double v) {
    if (style == BassStyle.ARP_BASS) {
      if (slot % 2 == 1 && thin(bar)) {
        return;
      }
      int turn = bar.number % 2 == 0 ? rotation(bar) : rotation(bar) + 3;
      int tone = slot == 0 ? 0 : ARP[(slot + turn) % ARP.length];
      double level = v * (tone == 0 || tone == 3 ? 1.1 : .75);
      play(bar, bar.straight(Layer.BASS, 0, slot, gate, level, arp(bar, slot, tone), slot));
      return;
    }
    double pitch = style == BassStyle.OCTAVE ? octave(bar, slot) : pulse(bar, slot);
    play(bar, bar.note(Layer.BASS, 0, slot, gate, v, pitch, slot));
  }

  /** Places by which a section turns the figure of broken chords; those of the theme do not. */
  private static int rotation(Bar bar) {
    boolean states = bar.section.module() <= 1 || bar.section.lastOfArch();
    return states ? 0 : bar.hash().below(ARP.length, Purpose.BASS, bar.section.module(), 200);
  }

  /** Quiet sections, and some others, break their chords in eighths. */
  private static boolean thin(Bar bar) {
    Section section = bar.section;
    return section.module() > 1
        && !section.lastOfArch()
        && (section.letter().energy < QUIET
            || bar.hash().chance(THINNED, Purpose.BASS, section.module(), 201));
  }

  private double pulse(Bar bar, int slot) {
    Chord chord = bar.chordAt(slot);
    boolean turn = slot >= bar.slots() - 2 && bar.hash().chance(.15, Purpose.BASS, bar.number, 40);
    return pitch(turn ? chord.fifth() : chord.bass());
  }

  private double octave(Bar bar, int slot) {
    double low = pitch(bar.chordAt(slot).bass());
    boolean fifth = bar.hash().chance(.12, Purpose.BASS, bar.number, 120 + slot);
    boolean down = low(bar, slot);
    return down
        ? low
        : fifth && bar.chordAt(slot).bass() == bar.chordAt(slot).root() ? low + 7 : low + 12;
  }

  private double arp(Bar bar, int slot, int tone) {
    Chord chord = bar.chordAt(slot);
    double bass = pitch(chord.bass());
    double fifth = Math.floorMod(chord.fifth() - chord.bass(), 12);
    double third = Math.floorMod(chord.third() - chord.bass(), 12);
    return switch (tone) {
      case 0 -> bass;
      case 2 -> bass + fifth;
      case 3 -> bass + 12;
      default -> bass + 12 + third;
    };
  }

  private void walk(Bar bar) {
    double before = walking.first(bar);
    for (int slot = 0; slot < bar.slots(); slot++) {
      double v = Grid.velocity(grid, slot);
      if (v == 0) {
        continue;
      }
      int end = slot + 1;
      while (end < bar.slots() && Grid.velocity(grid, end) == 0) {
        end++;
      }
      double pitch = walking.pitch(bar, slot, end == bar.slots(), before);
      play(bar, bar.note(Layer.BASS, 0, slot, .93 * (end - slot), v, pitch, slot));
      boolean skip = end - slot == 4 && bar.hash().chance(.15, Purpose.BASS, bar.number, 20 + slot);
      if (skip) {
        play(bar, bar.note(Layer.BASS, 0, slot + 2, .9, .3, pitch, slot + 2));
      }
      before = pitch;
    }
  }
}
