package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.Configs;
import dev.vibecast.synth.RandomRecipes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Scores to measure: recipes in words, random recipes, and the notes of some bars. */
final class Music {

  /** All layers, a developed melody on an exact grid. */
  static final String PLAIN =
      "density=6,human=robotic,swing=none,melody=procedural,melody_engine=procedural,"
          + "chromatic_prob=none,texture=none,accent=none,harmony_style=pop,depth=false,syncopation=straight";

  final Knobs knobs;
  final Score score;
  final Composer composer;

  private Music(MusicConfig config, Overrides overrides, long seed) {
    knobs = new Knobs(config, overrides);
    score = Score.of(knobs, seed);
    composer = new Composer(knobs, seed);
  }

  static Music of(MusicConfig config, Overrides overrides, long seed) {
    return new Music(config, overrides, seed);
  }

  /** Words over the plain recipe, such as {@code melody_density=busy,bass=walking}. */
  static Music of(String words, long seed) {
    return of(words, null, null, seed);
  }

  static Music of(String words, Double bpm, Meter meter, long seed) {
    return new Music(config(words), new Overrides(bpm, meter, Mix.NEUTRAL, Map.of()), seed);
  }

  static MusicConfig config(String words) {
    return Configs.with(Configs.of(PLAIN), words);
  }

  /** Any valid recipe, at any tempo and in any metre. */
  static Music random(Random random, long seed) {
    MusicConfig config = RandomRecipes.of(random);
    Meter[] meters = Meter.values();
    Double bpm = random.nextBoolean() ? null : 40 + 180 * random.nextDouble();
    Meter meter = random.nextInt(3) == 0 ? meters[random.nextInt(meters.length)] : null;
    return of(config, new Overrides(bpm, meter, Mix.NEUTRAL, Map.of()), seed);
  }

  /** All notes that are written with a bar. */
  List<Note> bar(long bar) {
    List<Note> notes = new ArrayList<>();
    composer.write(bar, notes::add);
    return notes;
  }

  /** The notes of one layer in some bars, by time. */
  List<Note> notes(Layer layer, long from, long to) {
    List<Note> notes = new ArrayList<>();
    for (long bar = from; bar < to; bar++) {
      composer.write(
          bar,
          n -> {
            if (n.layer() == layer && n.elapsedFrames() == 0) {
              notes.add(n);
            }
          });
    }
    notes.sort(Comparator.comparingLong(Note::startFrame));
    return notes;
  }

  /** Slot of a note from the origin, exact on an exact grid. */
  double slot(Note note) {
    return note.startFrame() / (double) slotFrames();
  }

  double slotFrames() {
    return knobs.beatFrames() / 4;
  }

  /** Semitones above the tonic, 0…11. */
  int degree(double pitch) {
    return Math.floorMod((int) Math.rint(pitch) - knobs.rootPitchClass, 12);
  }
}
