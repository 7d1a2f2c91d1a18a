package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.PadStyle;

/** The chords, led voice by voice. */
final class PadPart implements Part {

  private static final int REPLAY_CHORDS = 8;

  private final Score score;
  private final Voicing voicing;

  PadPart(Score score) {
    this.score = score;
    int lift = (int) Math.rint(score.knobs().brightness * 2);
    int more = score.knobs().layers == 2 ? 1 : 0;
    voicing =
        switch (score.knobs().config.pad()) {
          case WARM_SLOW -> new Voicing(4 + more, 54 + lift, 73 + lift);
          case DARK_SUSTAINED -> new Voicing(3 + more, 48, 64 + lift);
          case CINEMATIC -> new Voicing(3 + more, 60, 79 + lift);
          case THIN_HIGH -> new Voicing(2 + more, 74, 90);
          case AMBIENT_DRIFT -> new Voicing(4 + more, 50, 80);
          case STACKED_FIFTHS, BRIGHT_OPEN -> new Voicing(4, 48, 72);
        };
  }

  @Override
  public void write(Bar bar) {
    if (score.knobs().config.pad() == PadStyle.AMBIENT_DRIFT) {
      grains(bar);
      return;
    }
    for (int h = 0; h < 2; h++) {
      long half = 2 * bar.number + h;
      int length = score.harmony().chordHalves();
      if (Math.floorMod(half, (long) length) == 0) {
        chord(bar, h, length * bar.slots() / 2.0, score.harmony().chordIndex(half));
      }
    }
  }

  private void chord(Bar bar, int half, double slots, long index) {
    double[] pitches = pitches(index);
    double v = .62 + .3 * bar.energy();
    Note note = bar.note(Layer.PAD, 0, half * bar.slots() / 2.0, slots, v, 60, half);
    double bend = note.pitch() - 60;
    for (int i = 0; i < pitches.length; i++) {
      pitches[i] += bend;
    }
    bar.addLong(note.withPitches(pitches));
  }

  private double[] pitches(long index) {
    Chord chord = score.harmony().at(index);
    int tonic = score.knobs().rootPitchClass;
    return switch (score.knobs().config.pad()) {
      case STACKED_FIFTHS -> stack(chord, 48, 7, 14, 21);
      case BRIGHT_OPEN -> open(chord);
      case CINEMATIC -> withRoots(led(index), chord, tonic);
      case WARM_SLOW, DARK_SUSTAINED, THIN_HIGH, AMBIENT_DRIFT -> led(index);
    };
  }

  /** Leads the voices from the start of the group of eight chords. */
  private double[] led(long index) {
    int tonic = score.knobs().rootPitchClass;
    double[] voices = null;
    for (long k = Math.floorDiv(index, REPLAY_CHORDS) * REPLAY_CHORDS; k <= index; k++) {
      voices = voicing.next(score.harmony().at(k), tonic, voices);
    }
    return voices;
  }

  private double low(int semitones, int lowest) {
    return lowest + Math.floorMod(score.knobs().rootPitchClass + semitones - lowest, 12);
  }

  /** Fifths bent into the mode. */
  private double[] stack(Chord chord, int lowest, int... intervals) {
    double root = low(chord.root(), lowest);
    double[] pitches = new double[intervals.length + 1];
    pitches[0] = root;
    for (int i = 0; i < intervals.length; i++) {
      pitches[i + 1] = inMode(root + intervals[i]);
    }
    return pitches;
  }

  private double inMode(double pitch) {
    int tonic = score.knobs().rootPitchClass;
    if (score.scale().contains((int) pitch - tonic)) {
      return pitch;
    }
    return score.scale().contains((int) pitch - 1 - tonic) ? pitch - 1 : pitch + 1;
  }

  private double[] open(Chord chord) {
    double root = low(chord.root(), 48);
    double third = Math.floorMod(chord.third() - chord.root(), 12);
    double fifth = Math.floorMod(chord.fifth() - chord.root(), 12);
    double top = chord.tones().length > 3 ? Math.floorMod(chord.tones()[3] - chord.root(), 12) : 2;
    return new double[] {
      root, root + fifth, root + 12 + third, root + 12 + fifth, inMode(root + 24 + top % 12)
    };
  }

  private double[] withRoots(double[] upper, Chord chord, int tonic) {
    double root = low(chord.root(), 43);
    double[] all = new double[upper.length + 2];
    all[0] = root;
    all[1] = root + Math.floorMod(chord.fifth() - chord.root(), 12);
    System.arraycopy(upper, 0, all, 2, upper.length);
    return all;
  }

  /** A cloud: many soft grains over the chord, some still of the chord before. */
  private void grains(Bar bar) {
    double barS = score.clock().barSeconds();
    int count = (int) Math.rint(barS * 5);
    for (int k = 0; k < count; k++) {
      double slot = (k + bar.hash().unit(Purpose.GRAIN, bar.number, 4L * k)) * bar.slots() / count;
      boolean late = bar.hash().chance(.2, Purpose.GRAIN, bar.number, 4L * k + 1);
      long half = 2 * bar.number + (slot < bar.slots() / 2.0 ? 0 : 1) - (late ? 1 : 0);
      Chord chord = score.harmony().atHalf(half);
      double pitch = grainPitch(bar, chord, k);
      double seconds = 1.1 + 1.5 * bar.hash().unit(Purpose.GRAIN, bar.number, 4L * k + 2);
      double slots = seconds / barS * bar.slots();
      Note note = bar.straight(Layer.PAD, 0, slot, slots, .4 + .25 * bar.energy(), pitch, k);
      bar.add(note.withPan(1.8 * bar.hash().unit(Purpose.GRAIN, bar.number, 4L * k + 3) - .9));
    }
  }

  private double grainPitch(Bar bar, Chord chord, int k) {
    double u = bar.hash().unit(Purpose.GRAIN, bar.number, 1000 + k);
    int ninth = chord.tones().length > 3 ? chord.tones()[3] : chord.root();
    int tone = u < .32 ? chord.root() : u < .52 ? chord.third() : u < .85 ? chord.fifth() : ninth;
    int octave = bar.hash().below(3, Purpose.GRAIN, bar.number, 2000 + k);
    return low(tone, 48) + 12 * octave;
  }
}
