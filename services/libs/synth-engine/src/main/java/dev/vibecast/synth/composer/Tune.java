package dev.vibecast.synth.composer;

import java.util.ArrayList;
import java.util.List;

/** A phrase of melody while it is being planned. */
final class Tune {

  /** One note: slots from the start of the phrase, a step of the scale, an alteration. */
  static final class Tone {
    final double slot;
    double slots;
    int step;
    int semitones;
    double velocity = .7;
    int part;

    Tone(double slot, double slots, int step) {
      this.slot = slot;
      this.slots = slots;
      this.step = step;
    }
  }

  final long phrase;
  final long firstBar;
  final int bars;
  final Section section;

  /** Register in the key of the section. */
  final Register register;

  final List<Tone> tones = new ArrayList<>();

  Tune(long phrase, long firstBar, int bars, Section section, Register register) {
    this.phrase = phrase;
    this.firstBar = firstBar;
    this.bars = bars;
    this.section = section;
    this.register = register;
  }

  Tone add(double slot, double slots, int step) {
    Tone tone = new Tone(slot, slots, step);
    tones.add(tone);
    return tone;
  }

  /** Lets every note last until the next, at most so many slots. */
  void connect(double most, double legato, double end) {
    for (int i = 0; i < tones.size(); i++) {
      double until = i + 1 < tones.size() ? tones.get(i + 1).slot : end;
      tones.get(i).slots = Math.min(most, (until - tones.get(i).slot) * legato);
    }
  }
}
