package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.Configs;
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

  /** Any valid recipe. */
  static Music random(Random random, long seed) {
    MusicConfig config = MusicConfig.defaults();
    for (MusicField field : MusicField.values()) {
      boolean register =
          field == MusicField.REGISTER_MIN_OCT || field == MusicField.REGISTER_MAX_OCT;
      config = register ? config : config.with(field, any(field, random));
    }
    int low = 1 + random.nextInt(8);
    int high = low + random.nextInt(9 - low);
    config = config.with(MusicField.REGISTER_MIN_OCT, Math.min(low, config.registerMaxOct()));
    config = config.with(MusicField.REGISTER_MAX_OCT, high);
    config = config.with(MusicField.REGISTER_MIN_OCT, low);
    Meter[] meters = Meter.values();
    Double bpm = random.nextBoolean() ? null : 40 + 180 * random.nextDouble();
    Meter meter = random.nextInt(3) == 0 ? meters[random.nextInt(meters.length)] : null;
    return of(config, new Overrides(bpm, meter, Mix.NEUTRAL, Map.of()), seed);
  }

  private static Object any(MusicField field, Random random) {
    return switch (field.type()) {
      case FieldType.Labels(List<? extends Label> labels) ->
          labels.get(random.nextInt(labels.size()));
      case FieldType.Range(int min, int max) -> min + random.nextInt(max - min + 1);
      case FieldType.Choice(List<Integer> values) -> values.get(random.nextInt(values.size()));
      case FieldType.Flag f -> random.nextBoolean();
    };
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
