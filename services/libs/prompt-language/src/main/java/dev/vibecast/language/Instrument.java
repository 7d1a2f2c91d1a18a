package dev.vibecast.language;

import dev.vibecast.schema.music.Layer;
import java.util.List;

/**
 * A sound with a name: an instrument or a whole layer.
 *
 * @param name as in the table
 * @param choices what plays it, best first; the first decides its {@link #layer()}
 * @param not further values that its absence excludes
 * @param unmet what cannot be played of it, or null
 */
record Instrument(String name, List<Choice> choices, List<Limit> not, String unmet) {

  /** The layer it belongs to. */
  Layer layer() {
    return Layers.of(choices.getFirst().field()).orElseThrow();
  }

  /** Whether it names a whole layer, whatever plays it. */
  boolean wholeLayer() {
    int values = choices.getFirst().field().type().values().size();
    boolean single = choices.stream().allMatch(c -> c.field() == choices.getFirst().field());
    return single && choices.size() >= values - 1;
  }
}
