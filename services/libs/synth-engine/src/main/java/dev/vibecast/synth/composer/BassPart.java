package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;

/** The eight ways of the bass. */
final class BassPart implements Part {

  private static final int LOWEST = 28;
  private static final int SUB = 9;
  private static final String PULSING = "9.5.7.5.8.5.7.6.";
  private static final String SUB_PULSE = "9.....6.7.......";
  private static final String OCTAVE = "9.7.8.6.9.7.8.8.";
  private static final int[] ARP = {0, 2, 3, 2, 4, 3, 2, 3};

  private final Score score;

  BassPart(Score score) {
    this.score = score;
  }

  @Override
  public void write(Bar bar) {
    switch (score.knobs().config.bass()) {
      case DRONE -> drone(bar, new double[] {0});
      case FIFTH_DRONE -> drone(bar, new double[] {0, 7.02});
      case SUSTAINED -> sustained(bar);
      case PULSING -> grid(bar, PULSING, 1.1);
      case SUB_PULSE -> grid(bar, SUB_PULSE, 3.4);
      case OCTAVE -> octave(bar);
      case WALKING -> walking(bar);
      case ARP_BASS -> arp(bar);
    }
  }

  /** Lowest bass pitch of a tone above the tonic. */
  private double pitch(int semitones) {
    int pc = score.knobs().rootPitchClass + semitones;
    return LOWEST + Math.floorMod(pc - LOWEST, 12);
  }

  private void play(Bar bar, Note note) {
    bar.addLong(note);
    if (score.knobs().config.depth()) {
      double[] sub = {note.pitch() >= 36 ? note.pitch() - 12 : note.pitch()};
      bar.addLong(
          new Note(
              Layer.BASS,
              SUB,
              note.startFrame(),
              note.gateFrames(),
              note.velocity(),
              0,
              note.seed() + 1,
              sub,
              Double.NaN,
              0,
              note.gateFrames()));
    }
  }

  /** The tonic under every chord, struck anew with each module of eight bars. */
  private void drone(Bar bar, double[] intervals) {
    if (bar.section.barInModule() % 4 != 0) {
      return;
    }
    double tonic = pitch(0) < 33 ? pitch(0) + 12 : pitch(0);
    Note note = bar.straight(Layer.BASS, 0, 0, 4 * bar.slots(), .85, tonic, 0);
    double[] pitches = new double[intervals.length];
    for (int i = 0; i < pitches.length; i++) {
      pitches[i] = note.pitch() + intervals[i];
    }
    play(bar, note.withPitches(pitches));
  }

  private void sustained(Bar bar) {
    long half = 2 * bar.number;
    for (int h = 0; h < 2; h++) {
      int length = score.harmony().chordHalves();
      if (Math.floorMod(half + h, (long) length) == 0) {
        double slots = length * bar.slots() / 2.0;
        Chord chord = h == 0 ? bar.first : bar.second;
        Chord before = score.harmony().atHalf(half + h - 1);
        Note note =
            bar.note(Layer.BASS, 0, h * bar.slots() / 2.0, slots, .85, pitch(chord.root()), h);
        double from = pitch(before.root());
        boolean near = Math.abs(from - note.pitch()) <= 5 && half + h > 0;
        play(bar, near ? note.withGlideFrom(from) : note);
      }
    }
  }

  private void grid(Bar bar, String grid, double gateSlots) {
    for (int slot = 0; slot < bar.slots(); slot++) {
      double v = Grid.velocity(grid, slot);
      boolean extra =
          v == 0
              && slot % 4 == 2
              && bar.hash().chance(.25 * bar.energy(), Purpose.BASS, bar.number, slot);
      if (v > 0 || extra) {
        int tone = bar.chordAt(slot).root();
        boolean last =
            slot >= bar.slots() - 2 && bar.hash().chance(.1, Purpose.BASS, bar.number, 40);
        double pitch = pitch(last ? bar.chordAt(slot).fifth() : tone);
        play(bar, bar.note(Layer.BASS, 0, slot, gateSlots, v > 0 ? v : .4, pitch, slot));
      }
    }
  }

  private void octave(Bar bar) {
    for (int slot = 0; slot < bar.slots(); slot += 2) {
      boolean low = slot % 4 == 0;
      double pitch = pitch(bar.chordAt(slot).root()) + (low ? 0 : 12);
      boolean fifth = !low && bar.hash().chance(.12, Purpose.BASS, bar.number, slot);
      double v = Grid.velocity(OCTAVE, slot);
      play(bar, bar.note(Layer.BASS, 0, slot, low ? 1.4 : .9, v, fifth ? pitch - 5 : pitch, slot));
    }
  }

  /** Quarters: the root, tones of the chord, and a step into the next root. */
  private void walking(Bar bar) {
    double before = pitch(bar.first.root());
    for (int slot = 0; slot + 1 < bar.slots(); slot += 4) {
      double pitch = walk(bar, slot, before);
      double v = slot % 8 == 0 ? .85 : .72;
      play(bar, bar.note(Layer.BASS, 0, slot, 3.7, v, pitch, slot));
      if (slot + 2 < bar.slots() && bar.hash().chance(.15, Purpose.BASS, bar.number, 20 + slot)) {
        play(bar, bar.note(Layer.BASS, 0, slot + 2, .9, .3, pitch, slot + 2));
      }
      before = pitch;
    }
  }

  private double walk(Bar bar, int slot, double before) {
    boolean last = slot + 4 >= bar.slots();
    Chord chord = bar.chordAt(slot);
    boolean fresh = slot == 0 || slot == bar.slots() / 2 && chord != bar.first;
    if (fresh) {
      return pitch(chord.root());
    }
    if (last) {
      return approach(bar, before);
    }
    int pick = bar.hash().below(3, Purpose.BASS, bar.number, slot);
    int tone = pick == 0 ? chord.third() : pick == 1 ? chord.fifth() : chord.root();
    double pitch = pitch(tone);
    double up =
        pitch + 12 <= 47 && Math.abs(pitch + 12 - before) < Math.abs(pitch - before) ? 12 : 0;
    return pitch + up == before ? pitch(chord.fifth()) : pitch + up;
  }

  private double approach(Bar bar, double before) {
    double goal = pitch(bar.next.root());
    double u = bar.hash().unit(Purpose.BASS, bar.number, 30);
    double side = before >= goal ? 1 : -1;
    if (u < .45) {
      return goal + side;
    }
    if (u < .8) {
      int tonic = score.knobs().rootPitchClass;
      double step = goal + 2 * side;
      boolean inside = score.scale().contains((int) step - tonic);
      return inside ? step : goal + side;
    }
    return goal + 7 > 47 ? goal - 5 : goal + 7;
  }

  private void arp(Bar bar) {
    int turn = bar.number % 2 == 0 ? 0 : 3;
    for (int slot = 0; slot < bar.slots(); slot++) {
      if (slot % 16 == 5 || slot % 16 == 13) {
        continue;
      }
      Chord chord = bar.chordAt(slot);
      double root = pitch(chord.root());
      double pitch =
          switch (ARP[(slot + turn) % ARP.length]) {
            case 0 -> root;
            case 2 -> root + Math.floorMod(chord.fifth() - chord.root(), 12);
            case 3 -> root + 12;
            default -> root + 12 + Math.floorMod(chord.third() - chord.root(), 12);
          };
      double v = slot % 4 == 0 ? .85 : .55 + .2 * bar.hash().unit(Purpose.BASS, bar.number, slot);
      play(bar, bar.straight(Layer.BASS, 0, slot, .7, v, slot == 0 ? root : pitch, slot));
    }
  }
}
