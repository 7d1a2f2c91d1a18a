package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes any bar of an endless piece without knowing the bars before: bar n is a pure function of
 * recipe, seed and n.
 */
public final class Composer {

  private final Score score;
  private final Map<Layer, Part> parts = new EnumMap<>(Layer.class);

  /** A composer for a recipe and a seed. */
  public Composer(Knobs knobs, long seed) {
    score = Score.of(knobs, seed);
    parts.put(Layer.BASS, new BassPart(score));
    parts.put(Layer.PAD, new PadPart(score));
    parts.put(Layer.MELODY, new MelodyPart(score));
    parts.put(Layer.RHYTHM, new RhythmPart(score));
    parts.put(Layer.TEXTURE, new TexturePart(score));
    parts.put(Layer.ACCENT, new AccentPart(score));
  }

  /** Musical time of this piece. */
  public Clock clock() {
    return score.clock();
  }

  /** Writes the notes that start in a bar, layer by layer; nothing before bar 0. */
  public void write(long bar, Consumer<Note> sink) {
    if (bar < 0) {
      return;
    }
    Bar page = new Bar(score, bar, sink);
    parts.forEach(
        (layer, part) -> {
          if (page.section.has(layer)) {
            part.write(page);
          }
        });
  }

  /** Energy of a bar, 0…1. */
  public double energy(long bar) {
    return score.form().at(bar).energy();
  }
}
