package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;

/** A pad of many soft grains over the chord, some still of the chord before. */
final class GrainCloud implements Part {

  private static final int LOWEST = 48;

  private final Score score;

  GrainCloud(Score score) {
    this.score = score;
  }

  @Override
  public void write(Bar bar) {
    double barS = score.clock().barSeconds();
    int count = (int) Math.rint(barS * 5);
    for (int k = 0; k < count; k++) {
      double slot = (k + bar.hash().unit(Purpose.GRAIN, bar.number, 4L * k)) * bar.slots() / count;
      boolean late = bar.hash().chance(.2, Purpose.GRAIN, bar.number, 4L * k + 1);
      long half = 2 * bar.number + (slot < bar.middle() ? 0 : 1) - (late && bar.number > 0 ? 1 : 0);
      Chord chord = score.harmony().atHalf(half);
      double pitch = grainPitch(bar, chord, k);
      double seconds = 1.1 + 1.5 * bar.hash().unit(Purpose.GRAIN, bar.number, 4L * k + 2);
      double slots = seconds / barS * bar.slots();
      Note note = bar.straight(Layer.PAD, 0, slot, slots, .4 + .25 * bar.energy(), pitch, k);
      bar.add(note.pan(1.8 * bar.hash().unit(Purpose.GRAIN, bar.number, 4L * k + 3) - .9));
    }
  }

  private double grainPitch(Bar bar, Chord chord, int k) {
    double u = bar.hash().unit(Purpose.GRAIN, bar.number, 1000 + k);
    int ninth = chord.tones().length > 3 ? chord.tones()[3] : chord.root();
    int tone = u < .32 ? chord.root() : u < .52 ? chord.third() : u < .85 ? chord.fifth() : ninth;
    int octave = bar.hash().below(3, Purpose.GRAIN, bar.number, 2000 + k);
    int pc = score.knobs().rootPitchClass + tone;
    return LOWEST + Math.floorMod(pc - LOWEST, 12) + 12 * octave;
  }
}
