package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.synth.dsp.Exp2;
import java.util.Arrays;

/** The air behind the music: rests four bars in sixteen. */
final class TexturePart implements Part {

  private static final int[] GRAINS = {4, 6, 3, 8};
  private static final double[] GRAIN_GAPS = {.5, 1, .25, .5};
  private static final double[] GRAIN_LEVELS = new double[8];

  static {
    Arrays.setAll(GRAIN_LEVELS, k -> StrictMath.pow(.89, k));
  }

  private static final int[] CRYSTAL_GAPS = {1, 2, 2, 3, 3, 3, 4, 4, 5};

  private final Score score;
  private final Pitches pitches = new Pitches();

  TexturePart(Score score) {
    this.score = score;
  }

  @Override
  public void write(Bar bar) {
    boolean rest = Math.floorMod(bar.number, 16L) >= 12;
    double level = (rest ? .5 : .8) * (.85 + .2 * bar.energy());
    switch (score.knobs().config.texture()) {
      case NONE -> {}
      case SHIMMER -> shimmer(bar, level);
      case SHIMMER_SLOW -> swells(bar, level);
      case VINYL_CRACKLE -> vinyl(bar, level);
      case BREATH -> breath(bar, level);
      case STARS -> stars(bar, level);
      case GLITCH -> glitch(bar, level);
      case NOISE_WASH -> bar.addLong(bed(bar, 0, level), bar.number);
      case CRYSTAL -> crystal(bar, level);
      case PAD_WHISPER -> whisper(bar, level);
    }
  }

  private double u(Bar bar, long index) {
    return bar.hash().unit(Purpose.TEXTURE, bar.number, index);
  }

  private double tone(Bar bar, int slot, int lowest, long index) {
    int[] tones = bar.chordAt(Math.min(slot, bar.slots() - 1)).tones();
    int tone =
        tones[bar.hash().below(Math.min(4, tones.length), Purpose.TEXTURE, bar.number, index)];
    return lowest + Math.floorMod(score.knobs().rootPitchClass + tone - lowest, 12);
  }

  private Note bed(Bar bar, int part, double level) {
    return bar.straight(Layer.TEXTURE, part, 0, bar.slots(), level, 60, 0);
  }

  private void shimmer(Bar bar, double level) {
    for (int slot = 0; slot < bar.slots(); slot += 2) {
      double pitch = tone(bar, slot, 84, slot) + (u(bar, 50 + slot) < .3 ? 12 : 0);
      Note note =
          bar.note(Layer.TEXTURE, 0, slot, 2.4, level * (.5 + .5 * u(bar, 80 + slot)), pitch, slot);
      bar.add(note.pan(1.8 * u(bar, 20 + slot) - .9));
    }
  }

  private void swells(Bar bar, double level) {
    int count = Math.max(1, (int) Math.rint(score.clock().barSeconds() / 1.8));
    for (int k = 0; k < count; k++) {
      double slot = (k + u(bar, k)) * bar.slots() / count;
      double seconds = 2.4 + 2.5 * u(bar, 20 + k);
      double slots = seconds / score.clock().barSeconds() * bar.slots();
      Note note =
          bar.straight(
              Layer.TEXTURE, 0, slot, slots, level * .7, tone(bar, (int) slot, 84, 40 + k), k);
      bar.add(note.pan(1.6 * u(bar, 60 + k) - .8));
    }
  }

  private void vinyl(Bar bar, double level) {
    int count = (int) Math.rint(18 * score.clock().barSeconds() * score.sparseness());
    for (int k = 0; k < count; k++) {
      double slot = u(bar, 3L * k) * bar.slots();
      double size = Math.min(.4, .05 * Exp2.of(-.62 * Exp2.log2(.003 + u(bar, 3L * k + 1))));
      double pitch = 90 + 22 * u(bar, 3L * k + 2);
      Note note = bar.straight(Layer.TEXTURE, 0, slot, .25, level * size, pitch, k);
      bar.add(note.pan(1.2 * u(bar, 5000 + k) - .6));
    }
    bar.addLong(bed(bar, 1, level), bar.number);
  }

  /** One breath in two bars. */
  private void breath(Bar bar, double level) {
    if (bar.number % 2 == 0) {
      bar.add(bar.straight(Layer.TEXTURE, 0, 0, 2 * bar.slots(), level, 60, 0));
    }
  }

  private void stars(Bar bar, double level) {
    int count =
        (int)
            Math.rint(
                3 * score.clock().barSeconds() * score.sparseness() * (.75 + .5 * bar.energy()));
    for (int k = 0; k < count; k++) {
      int slot = (int) (u(bar, k) * bar.slots() * 2);
      double pitch = tone(bar, slot / 2, 84, 40 + k) + (u(bar, 120 + k) < .4 ? 12 : 0);
      double v = level * (.35 + .65 * u(bar, 160 + k));
      Note note = bar.straight(Layer.TEXTURE, 0, slot / 2.0, .8 + 2 * u(bar, 300 + k), v, pitch, k);
      bar.add(note.pan(2 * u(bar, 200 + k) - 1));
    }
  }

  /** Bursts of grains on beats; counts, gaps and kinds rotate. */
  private void glitch(Bar bar, double level) {
    for (int slot = 0; slot < bar.slots(); slot += 4) {
      if (u(bar, slot) > .42 * score.sparseness()) {
        continue;
      }
      int kind = bar.hash().below(4, Purpose.TEXTURE, bar.number, 30 + slot);
      double pitch = tone(bar, slot, 72, 60 + slot);
      for (int k = 0; k < GRAINS[kind]; k++) {
        double at = slot + k * GRAIN_GAPS[kind];
        double v = level * GRAIN_LEVELS[k];
        Note note = bar.straight(Layer.TEXTURE, kind, at, .35, v, pitch, slot * 8 + k);
        bar.add(note.pan(k % 2 == 0 ? .7 : -.7));
      }
    }
  }

  private void crystal(Bar bar, double level) {
    int slot = 2 * bar.hash().below(5, Purpose.TEXTURE, bar.number, 0);
    for (int k = 0; slot < bar.slots(); k++) {
      double v = level * (.5 + .5 * u(bar, 20 + k));
      Note note = bar.note(Layer.TEXTURE, 0, slot, 14, v, tone(bar, slot, 84, 40 + k), k);
      bar.add(note.pan(1.4 * u(bar, 60 + k) - .7));
      slot +=
          2
              * CRYSTAL_GAPS[
                  bar.hash().below(CRYSTAL_GAPS.length, Purpose.TEXTURE, bar.number, 80 + k)];
    }
  }

  private void whisper(Bar bar, double level) {
    double root = 60 + Math.floorMod(score.knobs().rootPitchClass + bar.first.root() - 60, 12);
    pitches.clear();
    for (int i = 0; i < 3; i++) {
      pitches.add(root + Math.floorMod(bar.first.tones()[i] - bar.first.root(), 12));
    }
    double slots = bar.slots() * bar.articulation(Layer.TEXTURE, bar.number);
    Note note = bar.straight(Layer.TEXTURE, 0, 0, slots, level, root, 0);
    bar.addLong(note.pitches(pitches), bar.number);
  }
}
