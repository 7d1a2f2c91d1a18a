package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.PadStyle;
import dev.vibecast.schema.music.Syncopation;

/** The chords, led voice by voice. */
final class PadPart implements Part {

  /** Where in a chord a suspended voice resolves. */
  private static final double[] RESOLVED = {.5, .375, .625, .75};

  /** Two levels 2.25 dB apart, so that no energy looks like another accent. */
  private static final double LOUD = .88;

  private static final double SOFT = .679;

  /** No voice that is added lies higher, and a neighbour of it is a whole tone above at most. */
  private static final double HIGHEST = 98;

  private static final double HALF = .5;
  private static final double PUSHED = .2;
  private static final double SUSPENDED = .25;

  private final Score score;
  private final PadStyle style;
  private final VoiceLeading leading;
  private final GrainCloud cloud;
  private final Pitches pitches = new Pitches();

  PadPart(Score score) {
    this.score = score;
    style = score.knobs().config.pad();
    cloud = new GrainCloud(score);
    leading = new VoiceLeading(score.harmony(), score.hash(), voicing(score, style));
  }

  private static Voicing voicing(Score score, PadStyle style) {
    int lift = (int) Math.rint(score.knobs().brightness * 2);
    int more = score.knobs().layers == 2 ? 1 : 0;
    int tonic = score.knobs().rootPitchClass;
    return switch (style) {
      case WARM_SLOW -> new Voicing(4 + more, 52 + lift, 74 + lift, tonic);
      case DARK_SUSTAINED -> new Voicing(3 + more, 47, 65 + lift, tonic);
      case CINEMATIC -> new Voicing(3 + more, 60 + lift / 2, 79 + lift, tonic);
      case THIN_HIGH -> new Voicing(2 + more, 74, 91, tonic);
      case AMBIENT_DRIFT -> new Voicing(4 + more, 50, 74, tonic);
      case STACKED_FIFTHS, BRIGHT_OPEN -> new Voicing(4, 50, 74, tonic);
    };
  }

  /** Voices of a chord before an instrument adds to them. */
  int[] led(long chord) {
    return leading.at(chord);
  }

  @Override
  public void write(Bar bar) {
    if (style == PadStyle.AMBIENT_DRIFT) {
      cloud.write(bar);
      return;
    }
    long last = score.harmony().chordIndex(2 * bar.number + 1);
    for (long k = score.harmony().chordIndex(2 * bar.number); k <= last; k++) {
      chord(bar, k);
    }
  }

  /** Writes what of a chord starts in this bar; a long chord has begun in an earlier one. */
  private void chord(Bar bar, long index) {
    int halves = score.harmony().chordHalves();
    int start = bar.slotOf(index * halves);
    int end = bar.slotOf((index + 1) * halves);
    long startBar = index * halves / 2;
    Section section = score.form().at(startBar);
    if (!section.has(Layer.PAD)) {
      return;
    }
    double v = section.letter().energy > HALF ? LOUD : SOFT;
    int figure = figure(bar, index, startBar, end - start);
    arrange(index);
    if (figure >= 8) {
      addOctave();
    }
    double entry = early(index, startBar);
    double slots = (end - start) * bar.articulation(Layer.PAD, startBar) + entry;
    Note note = bar.note(Layer.PAD, 0, start - entry, slots, v, 60, (int) (index & 1));
    double bend = note.pitch() - 60;
    int pick = pitches.size() - 1 - (figure & 1);
    double late = figure < 0 ? 0 : neighbour(bar, pick, section.keyShift());
    pitches.raise(bend);
    if (late == 0) {
      bar.addLong(note.pitches(pitches), startBar);
      return;
    }
    double share = RESOLVED[figure >>> 1 & 3];
    suspend(bar, note, pick, late + bend, share, startBar);
  }

  /** Now and then the chords of a syncopated piece enter an eighth before their bar. */
  private double early(long index, long startBar) {
    boolean may =
        index > 0
            && score.harmony().chordHalves() >= 2
            && score.knobs().config.syncopation() != Syncopation.STRAIGHT;
    return may && score.hash().chance(PUSHED, Purpose.PAD, startBar, 0) ? 2 : 0;
  }

  /** How one voice comes late, −1 if none does: in every long chord, seldom in others. */
  private int figure(Bar bar, long index, long startBar, int slots) {
    boolean seldom = slots <= score.slots();
    boolean swells = style == PadStyle.CINEMATIC || style == PadStyle.STACKED_FIFTHS;
    if (index == 0 || slots < score.slots() || seldom && swells) {
      return -1;
    }
    return seldom && !score.hash().chance(SUSPENDED, Purpose.PAD, startBar, 1)
        ? -1
        : bar.figure(Layer.PAD, startBar);
  }

  /** The scale note beside a voice that the chord does not hold: 4–3, 9–8, 6–5; 0 if none fits. */
  private double neighbour(Bar bar, int pick, int keyShift) {
    for (int side = 1; side >= -1; side -= 2) {
      double whole = pitches.get(pick) + 2 * side;
      double late = bar.inScale(whole, keyShift) ? whole : pitches.get(pick) + side;
      boolean free = bar.inScale(late, keyShift);
      for (int i = 0; i < pitches.size(); i++) {
        double other = pitches.get(i);
        free &= Math.abs(other - late) >= 1 && Math.floorMod((int) (other - late), 12) != 0;
      }
      if (free) {
        return late;
      }
    }
    return 0;
  }

  /** One voice comes late and resolves inside the chord. */
  private void suspend(Bar bar, Note note, int pick, double late, double share, long startBar) {
    double part = Math.sqrt(1.0 / pitches.size());
    double resolution = pitches.get(pick);
    int until = (int) (note.gateFrames() * share);
    double velocity = note.velocity();
    Note alone = bar.copy(note).velocity(velocity * part).pitch(late).shortened(until);
    Note resolved = bar.copy(note).velocity(velocity * part).pitch(resolution).from(until);
    pitches.remove(pick);
    bar.addLong(note.velocity(velocity * Math.sqrt(1 - part * part)).pitches(pitches), startBar);
    bar.addLong(alone, startBar);
    bar.addLong(resolved, score.clock().barAt(resolved.startFrame()));
  }

  /** Puts down the pitches of a chord as the style plays them. */
  private void arrange(long index) {
    Chord chord = score.harmony().at(index);
    pitches.clear();
    switch (style) {
      case STACKED_FIFTHS -> stack(chord, index);
      case BRIGHT_OPEN -> open(chord, index);
      case CINEMATIC -> {
        roots(chord);
        upper(index);
      }
      case WARM_SLOW, DARK_SUSTAINED, THIN_HIGH, AMBIENT_DRIFT -> upper(index);
    }
  }

  /** The lowest voice that can sounds again an octave higher, for a fuller chord. */
  private void addOctave() {
    for (int voice = 0; voice < pitches.size(); voice++) {
      double extra = pitches.get(voice) + 12;
      if (extra > HIGHEST) {
        return;
      }
      int at = 0;
      while (at < pitches.size() && pitches.get(at) < extra - 1) {
        at++;
      }
      if (at == pitches.size() || pitches.get(at) > extra + 1) {
        pitches.insert(at, extra);
        return;
      }
    }
  }

  private void upper(long index) {
    for (int pitch : led(index)) {
      pitches.add(pitch);
    }
  }

  private double low(int semitones, int lowest) {
    return lowest + Math.floorMod(score.knobs().rootPitchClass + semitones - lowest, 12);
  }

  /** Fifths bent into the mode, and a third above, apart from the ninth by a whole tone or more. */
  private void stack(Chord chord, long index) {
    double root = low(chord.root(), 48);
    int shift = shift(index);
    int third = Math.floorMod(chord.third() - chord.root(), 12);
    pitches.add(root).add(inMode(root + 7, shift)).add(inMode(root + 14, shift));
    pitches.add(root + third + (third == 4 ? 12 : 24));
  }

  private int shift(long index) {
    return score.form().at(Math.floorDiv(index * score.harmony().chordHalves(), 2L)).keyShift();
  }

  private double inMode(double pitch, int shift) {
    int above = (int) pitch - score.knobs().rootPitchClass - shift;
    if (score.scale().contains(above)) {
      return pitch;
    }
    return score.scale().contains(above - 1) ? pitch - 1 : pitch + 1;
  }

  private void open(Chord chord, long index) {
    double root = low(chord.root(), 48);
    double third = Math.floorMod(chord.third() - chord.root(), 12);
    double fifth = Math.floorMod(chord.fifth() - chord.root(), 12);
    double highest = inMode(root + 24 + top(chord), shift(index));
    pitches.add(root).add(root + fifth).add(root + 12 + third).add(root + 12 + fifth).add(highest);
  }

  /** The colour on top: the fourth tone of a chord, of triads the ninth; the tonic stays pure. */
  private static int top(Chord chord) {
    if (chord.tones().length > 3) {
      return Math.floorMod(chord.tones()[3] - chord.root(), 12);
    }
    return chord.home() ? 0 : 2;
  }

  private void roots(Chord chord) {
    double root = low(chord.root(), 43);
    pitches.add(root).add(root + Math.floorMod(chord.fifth() - chord.root(), 12));
  }
}
