package dev.vibecast.synth.composer;

/** A phrase of melody; the same object stands for one phrase after the other. */
final class Tune {

  final int bars;
  final Tones tones;

  /** Number of the phrase since the origin. */
  long phrase = Long.MIN_VALUE;

  long firstBar;
  Section section;

  /** Register in the key of the section. */
  Register register;

  /** A phrase of so many bars with room for so many notes. */
  Tune(int bars, int room) {
    this.bars = bars;
    tones = new Tones(room);
  }

  /** Begins another phrase, which holds no notes yet. */
  void begin(long newPhrase, Section newSection, Register newRegister) {
    phrase = newPhrase;
    firstBar = newPhrase * bars;
    section = newSection;
    register = newRegister;
    tones.clear();
  }

  Tones.Tone add(double slot, double slots, int step) {
    return tones.add(slot, slots, step);
  }

  /** Lets every note last until the next, at most so many slots. */
  void connect(double most, double legato, double end) {
    for (int i = 0; i < tones.size(); i++) {
      double until = i + 1 < tones.size() ? tones.get(i + 1).slot : end;
      tones.get(i).slots = Math.min(most, (until - tones.get(i).slot) * legato);
    }
  }
}
