package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import java.util.List;

/** Counts what is to be heard in the melodies of several seeds of one recipe. */
final class MelodyStatistics {

  private static final long BARS = 96;

  private double bars;
  private double notes;
  private double syncopation;
  private double intervals;
  private double small;
  private double rising;
  private double leapSum;
  private double strong;
  private double strongInChord;
  private double outside;
  private double phrases;
  private double closed;
  private double sounding;
  private double whole;

  static MelodyStatistics of(String words, int seeds) {
    return of(words, null, seeds);
  }

  static MelodyStatistics of(String words, dev.vibecast.schema.music.Meter meter, int seeds) {
    MelodyStatistics all = new MelodyStatistics();
    for (int seed = 1; seed <= seeds; seed++) {
      all.add(Music.of(words, null, meter, seed));
    }
    return all;
  }

  private void add(Music music) {
    Music m = music;
    int slots = m.score.slots();
    int phraseBars = m.knobs.config.phraseLenBars();
    for (long bar = 0; bar < BARS; bar += phraseBars) {
      Section section = m.score.form().at(bar);
      if (!section.has(Layer.MELODY)) {
        continue;
      }
      List<Note> line = m.notes(Layer.MELODY, bar, bar + phraseBars);
      bars += phraseBars;
      notes += line.size();
      whole += phraseBars * slots;
      phrase(m, section, line, bar);
    }
  }

  private void phrase(Music m, Section section, List<Note> line, long bar) {
    int slots = m.score.slots();
    int phraseBars = m.knobs.config.phraseLenBars();
    long end = (bar + phraseBars) * slots;
    for (int i = 0; i < line.size(); i++) {
      Note note = line.get(i);
      int slot = (int) Math.rint(m.slot(note));
      long next = i + 1 < line.size() ? Math.round(m.slot(line.get(i + 1))) : end;
      syncopation += syncopation(m.score.metre(), slot, next);
      double gate = note.gateFrames() / m.slotFrames();
      sounding += Math.min(gate, next - slot);
      if (i > 0) {
        interval(note.pitch() - line.get(i - 1).pitch());
      }
      chord(m, note, slot, gate);
      boolean inScale = m.score.scale().contains(m.degree(note.pitch()) - section.keyShift());
      outside += inScale ? 0 : 1;
    }
    if (!line.isEmpty()) {
      phrases++;
      int home = Math.floorMod(section.keyShift(), 12);
      closed += m.degree(line.getLast().pitch()) == home ? 1 : 0;
    }
  }

  private static double syncopation(Metre metre, int slot, long next) {
    int best = metre.weight(slot);
    for (int s = slot + 1; s < next; s++) {
      best = Math.max(best, metre.weight(s));
    }
    return best - metre.weight(slot);
  }

  private void interval(double semitones) {
    double size = Math.abs(Math.rint(semitones));
    intervals++;
    small += size <= 2 ? 1 : 0;
    rising += semitones > .5 ? 1 : 0;
    leapSum += size;
  }

  private void chord(Music m, Note note, int slot, double gate) {
    Metre metre = m.score.metre();
    int reached = gate >= 6 ? slot : -1;
    for (int s = slot; s < slot + gate; s++) {
      if (metre.strong(s)) {
        reached = s;
        break;
      }
    }
    if (reached < 0) {
      return;
    }
    long half = 2L * (reached / metre.slots()) + (reached % metre.slots() < metre.middle() ? 0 : 1);
    strong++;
    boolean fits = m.score.harmony().atHalf(half).contains(m.degree(note.pitch()));
    strongInChord += fits ? 1 : 0;
  }

  double onsetsPerBar() {
    return notes / bars;
  }

  double syncopationIndex() {
    return syncopation / bars;
  }

  double smallSteps() {
    return small / intervals;
  }

  double risingShare() {
    return rising / (intervals);
  }

  double meanLeap() {
    return leapSum / intervals;
  }

  double strongChordTones() {
    return strongInChord / strong;
  }

  double outOfScale() {
    return outside / notes;
  }

  double endsOnTonic() {
    return closed / phrases;
  }

  double rest() {
    return 1 - sounding / whole;
  }

  @Override
  public String toString() {
    return "onsets %.2f sync %.2f small %.2f rising %.2f leap %.2f strong %.3f out %.3f tonic %.2f rest %.2f"
        .formatted(
            onsetsPerBar(),
            syncopationIndex(),
            smallSteps(),
            risingShare(),
            meanLeap(),
            strongChordTones(),
            outOfScale(),
            endsOnTonic(),
            rest());
  }
}
