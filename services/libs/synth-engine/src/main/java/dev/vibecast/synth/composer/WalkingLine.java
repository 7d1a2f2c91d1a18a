package dev.vibecast.synth.composer;

/** A walking bass: the bass of each chord, tones of the chord, and a step into the next bar. */
final class WalkingLine {

  private static final int HIGHEST = 50;
  private static final double BACK = .7;

  private final BassRegister register;

  WalkingLine(BassRegister register) {
    this.register = register;
  }

  /** Pitch on the first beat. */
  double first(Bar bar) {
    return register.pitch(bar.first.bass());
  }

  /** Pitch of a slot after {@code before}; the last one of a bar leads to the next bar. */
  double pitch(Bar bar, int slot, boolean last, double before) {
    Chord chord = bar.chordAt(slot);
    boolean fresh = slot == 0 || slot == bar.middle() && bar.second != bar.first;
    if (fresh) {
      return register.pitch(chord.bass());
    }
    if (last) {
      return approach(bar, before);
    }
    boolean middle = slot == bar.middle();
    double u = bar.hash().unit(Purpose.BASS, bar.number, slot);
    int tone = middle && u < BACK ? chord.bass() : tone(chord, u);
    double pitch = near(register.pitch(tone), before);
    return pitch == before && !middle ? away(pitch, chord, before) : pitch;
  }

  /** The tonic where the chord holds it, so that the key stays clear, else any chord tone. */
  private static int tone(Chord chord, double u) {
    if (u < .6 && chord.contains(0)) {
      return 0;
    }
    return u < .75 ? chord.third() : u < .9 ? chord.fifth() : chord.root();
  }

  /** Instead of the same pitch again its octave, or the third if there is no room. */
  private double away(double pitch, Chord chord, double before) {
    return pitch + 12 <= HIGHEST ? pitch + 12 : near(register.pitch(chord.third()), before);
  }

  private static double near(double pitch, double before) {
    boolean up = pitch + 12 <= HIGHEST && Math.abs(pitch + 12 - before) < Math.abs(pitch - before);
    return up ? pitch + 12 : pitch;
  }

  private double approach(Bar bar, double before) {
    double goal = register.pitch(bar.next.bass());
    double u = bar.hash().unit(Purpose.BASS, bar.number, 30);
    double side = before >= goal ? 1 : -1;
    if (goal + side < BassRegister.DEEPEST) {
      side = 1;
    }
    if (u < .45) {
      return goal + side;
    }
    if (u < .8) {
      return bar.inScale(goal + 2 * side, bar.section.keyShift())
              && goal + 2 * side >= BassRegister.DEEPEST
          ? goal + 2 * side
          : goal + side;
    }
    return goal + 7;
  }
}
