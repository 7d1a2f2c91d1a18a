package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;

/** Occasional foreground events; silent until bar 3 and on the first beat of a phrase. */
final class AccentPart implements Part {

  private static final int SILENT_BARS = 2;

  /** Slots of a second stab, 0 for none. */
  private static final int[] SECOND_HIT = {0, 0, 0, 3, 6, 6, 10};

  private static final double[] PLUCKED = {.35, .7, .4, .55};
  private static final int BELLS = 6;

  private final Score score;
  private final Tunes tunes;
  private final Pitches pitches = new Pitches();
  private final int[] offBeats;
  private final int[] row = new int[BELLS];

  AccentPart(Score score, Tunes tunes) {
    this.score = score;
    this.tunes = tunes;
    offBeats = offBeats(score.metre());
  }

  @Override
  public void write(Bar bar) {
    if (bar.number < SILENT_BARS) {
      return;
    }
    if (tunes.answeredByAccent(bar.section)) {
      answer(bar);
      return;
    }
    switch (score.knobs().config.accent()) {
      case NONE -> {}
      case BELLS -> bells(bar);
      case PLUCK -> pluck(bar);
      case CHIME -> chime(bar);
      case BELLS_DENSE -> changeRinging(bar);
      case BLIP -> blip(bar);
      case BLIP_RANDOM -> blipRandom(bar);
      case BRASS_HIT -> brass(bar);
      case WIND -> wind(bar);
      case ARP_ACCENT -> sweep(bar);
      case PIANO_NOTE -> piano(bar);
    }
  }

  /** The answers of a melody that calls, and nothing else. */
  private void answer(Bar bar) {
    Tune tune = tunes.at(bar.number);
    double from = (bar.number - tune.firstBar) * bar.slots();
    for (int i = 0; i < tune.tones.size(); i++) {
      Tones.Tone tone = tune.tones.get(i);
      if (tone.part == 1 && tone.slot >= from && tone.slot < from + bar.slots()) {
        double pitch = tune.register.midi(tone.step) + tone.semitones;
        bar.add(note(bar, tone.slot - from, tone.slots, tone.velocity, pitch, i).pan(.4));
      }
    }
  }

  private double u(Bar bar, long index) {
    return bar.hash().unit(Purpose.ACCENT, bar.number, index);
  }

  private double tone(Chord chord, int k, int lowest) {
    int tone = chord.tones()[k % chord.tones().length];
    return lowest + Math.floorMod(score.knobs().rootPitchClass + tone - lowest, 12);
  }

  private Note note(Bar bar, double slot, double slots, double v, double pitch, int index) {
    return bar.note(Layer.ACCENT, 0, slot, slots, v, pitch, index);
  }

  private void bells(Bar bar) {
    if (bar.number % 2 != 0) {
      return;
    }
    int pick = bar.hash().below(3, Purpose.ACCENT, bar.number, 1);
    bar.add(note(bar, 0, 16, .65 + .3 * u(bar, 3), tone(bar.first, pick, 60), 0));
    if (u(bar, 2) < .35) {
      bar.add(note(bar, bar.middle() + 2, 14, .5, tone(bar.second, pick + 1, 60), 1));
    }
  }

  private void pluck(Bar bar) {
    int[] slots = offBeats;
    for (int k = 0; k < slots.length; k++) {
      boolean plays = u(bar, k) < PLUCKED[k] * score.sparseness();
      if (plays) {
        double pitch =
            tone(
                bar.chordAt(slots[k]), bar.hash().below(3, Purpose.ACCENT, bar.number, 20 + k), 67);
        bar.add(note(bar, slots[k], 6, .5 + .4 * u(bar, 10 + k), pitch, k).pan(k % 2 - .5));
        if (u(bar, 30 + k) < .3) {
          bar.add(note(bar, slots[k] + .25, 6, .4, pitch + 7, 8 + k).pan(.5 - k % 2));
        }
      }
    }
  }

  /** Two places in each half of the bar that are no beats. */
  private static int[] offBeats(Metre metre) {
    int middle = metre.middle();
    int rest = metre.slots() - middle;
    return new int[] {3, middle - 2, middle + Math.min(3, rest - 1), metre.slots() - 2};
  }

  private void chime(Bar bar) {
    double p = score.clock().barSeconds() / 6;
    if (u(bar, 0) > p) {
      return;
    }
    int strokes = 5 + bar.hash().below(6, Purpose.ACCENT, bar.number, 1);
    double slot = 2 + u(bar, 2) * (bar.slots() - 4);
    for (int k = 0; k < strokes; k++) {
      int step = bar.hash().below(score.scale().size(), Purpose.ACCENT, bar.number, 10 + k);
      int octave = bar.hash().below(2, Purpose.ACCENT, bar.number, 30 + k);
      double pitch =
          84 + Math.floorMod(score.knobs().rootPitchClass + score.scale().semitone(step) - 84, 12);
      Note note =
          bar.straight(
              Layer.ACCENT,
              0,
              slot,
              16,
              .3 + .6 * u(bar, 50 + k),
              pitch + 12 * octave - (octave == 1 ? 12 : 0),
              k);
      bar.add(note.pan(1.6 * u(bar, 70 + k) - .8));
      double gapS = .03 - .2 * StrictMath.log(1 - .95 * u(bar, 90 + k));
      slot += gapS / score.clock().barSeconds() * bar.slots();
    }
  }

  /** Plain hunt on six bells: neighbours swap places in turn. */
  private void changeRinging(Bar bar) {
    if (bar.number % 4 == 3) {
      return;
    }
    for (int i = 0; i < BELLS; i++) {
      row[i] = i;
    }
    long turns = Math.floorMod(2 * bar.number, 12L);
    for (int t = 0; t < turns + 1; t++) {
      for (int i = t % 2; i + 1 < row.length; i += 2) {
        int swap = row[i];
        row[i] = row[i + 1];
        row[i + 1] = swap;
      }
    }
    for (int half = 0; half < 2; half++) {
      for (int k = 0; k < row.length; k++) {
        int slot = half * (bar.slots() - 6) + k;
        int step = 5 - row[k];
        double pitch =
            70
                + Math.floorMod(score.knobs().rootPitchClass - 70, 12)
                + score.scale().semitone(step);
        bar.add(note(bar, slot, 5, .75, pitch, 8 * half + k).pan(row[k] / 2.5 * .6 - .6));
      }
    }
  }

  private void blip(Bar bar) {
    bar.add(note(bar, 4, 1, .8, tone(bar.first, 2, 79), 0).pan(.35));
    bar.add(note(bar, 7, 1, .6, tone(bar.first, 0, 72), 1).pan(.35));
  }

  private void blipRandom(Bar bar) {
    double before = 0;
    for (int slot = 0; slot < bar.slots(); slot++) {
      if (u(bar, slot) < .2 * score.sparseness()) {
        int octave = bar.hash().below(3, Purpose.ACCENT, bar.number, 60 + slot);
        double pitch =
            tone(bar.chordAt(slot), bar.hash().below(5, Purpose.ACCENT, bar.number, 30 + slot), 72);
        pitch += 12 * octave + (pitch + 12 * octave == before ? 7 : 0);
        double v = .4 + .5 * u(bar, 90 + slot);
        bar.add(note(bar, slot, 1, v, pitch, slot).pan(2 * u(bar, 120 + slot) - 1));
        before = pitch;
      }
    }
  }

  private void brass(Bar bar) {
    long place = bar.number % 4;
    if (place == 3) {
      maybeHit(bar, bar.middle() + 2);
      maybeHit(bar, bar.slots() - 2);
    }
    if (place == 0) {
      hit(bar, 0, .9, bar.first);
      int second = SECOND_HIT[bar.hash().below(SECOND_HIT.length, Purpose.ACCENT, bar.number, 1)];
      if (second > 0) {
        hit(bar, second, .65, bar.chordAt(second));
      }
    }
  }

  private void maybeHit(Bar bar, int slot) {
    if (u(bar, slot) < .5) {
      hit(bar, slot, .6, bar.second);
    }
  }

  private void hit(Bar bar, int slot, double v, Chord chord) {
    double root = tone(chord, 0, 53);
    pitches.clear();
    for (int k = 0; k < 4; k++) {
      int tone = chord.tones()[k % chord.tones().length];
      int up = k == 3 && chord.tones().length < 4 ? 12 : 0;
      pitches.add(root + Math.floorMod(tone - chord.root(), 12) + up);
    }
    double slots = .42 / score.clock().barSeconds() * bar.slots();
    Note note = note(bar, slot, slots, v, root, slot);
    if (score.knobs().chordSpreadMs == 0) {
      bar.add(note.pitches(pitches));
    } else {
      spread(bar, note);
    }
  }

  /** People strike the tones of a chord one after the other, the lowest first. */
  private void spread(Bar bar, Note note) {
    double bend = note.pitch() - Math.rint(note.pitch());
    double velocity = note.velocity() * Math.sqrt(1.0 / pitches.size());
    int last = pitches.size() - 1;
    for (int k = 0; k <= last; k++) {
      double ms = score.knobs().chordSpreadMs * k / last;
      Note tone = k == last ? note : bar.copy(note);
      tone = k == 0 ? tone : tone.from((int) (48 * ms));
      bar.add(tone.velocity(velocity).pitch(pitches.get(k) + bend));
    }
  }

  private void wind(Bar bar) {
    double p = score.clock().barSeconds() / 8;
    if (u(bar, 0) < p) {
      double seconds = 4 + 3 * u(bar, 1);
      double slots = seconds / score.clock().barSeconds() * bar.slots();
      bar.add(bar.straight(Layer.ACCENT, 0, 4 * u(bar, 2), slots, .8, 72, 0));
    }
  }

  private void sweep(Bar bar) {
    if (bar.number % 2 == 0) {
      return;
    }
    boolean down = u(bar, 0) < .3;
    for (int k = 0; k < 8; k++) {
      int rank = down ? 7 - k : k;
      int tones = Math.min(4, bar.next.tones().length);
      double base = tone(bar.next, 0, 60);
      int tone = bar.next.tones()[rank % tones] - bar.next.root();
      double pitch = base + Math.floorMod(tone, 12) + 12 * (rank / tones);
      double v = .4 + .5 * k / 7;
      bar.add(note(bar, bar.slots() - 8 + k, 1.5, v, pitch, k).pan(1.2 * k / 7 - .6));
    }
  }

  private void piano(Bar bar) {
    if (bar.number % 2 != 0) {
      return;
    }
    long turn = Math.floorMod(bar.number / 2, 4L);
    double slot = turn == 1 ? bar.middle() : turn == 3 ? bar.metre().lastBeat() : 0;
    int lowest = turn == 3 ? 48 : 72;
    double pitch =
        tone(bar.chordAt((int) slot), bar.hash().below(3, Purpose.ACCENT, bar.number, 3), lowest);
    double v = .55 + .3 * u(bar, 4);
    bar.add(note(bar, slot, 20, v, pitch, 0).pan(-.2));
    if (turn % 2 == 0) {
      bar.add(note(bar, slot + .12, 20, .64 * v, pitch + 12, 1).pan(-.2));
    }
  }
}
