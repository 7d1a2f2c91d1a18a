package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import java.util.function.Consumer;

/**
 * Writes any bar of an endless piece without knowing the bars before: bar n is a pure function of
 * recipe, seed and n.
 */
public final class Composer {

  private static final Layer[] LAYERS = Layer.values();

  private final Score score;
  private final Bar page;
  private final Part[] parts;

  /** A composer for a recipe and a seed, whose notes are the reader's to keep. */
  public Composer(Knobs knobs, long seed) {
    this(knobs, seed, new Notes());
  }

  /** A composer that takes its notes from a stock, to which the reader gives them back. */
  public Composer(Knobs knobs, long seed, Notes notes) {
    score = Score.of(knobs, seed);
    Drums drums = new Drums(score);
    page = new Bar(score, new Accents(score, drums), notes);
    Tunes tunes = new Tunes(score);
    parts =
        new Part[] {
          new BassPart(score, drums),
          new PadPart(score),
          new MelodyPart(score, tunes),
          new RhythmPart(score, drums),
          new TexturePart(score),
          new AccentPart(score, tunes)
        };
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
    page.begin(bar, sink);
    for (int i = 0; i < parts.length; i++) {
      if (page.section.has(LAYERS[i])) {
        parts[i].write(page);
      }
    }
  }

  /** Energy of a bar, 0…1. */
  public double energy(long bar) {
    return score.form().at(bar).energy();
  }
}
