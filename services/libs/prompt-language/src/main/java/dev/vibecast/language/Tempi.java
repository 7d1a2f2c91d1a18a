package dev.vibecast.language;

import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.music.Tempo;

/** Tempo labels and beats per minute. */
final class Tempi {

  private Tempi() {}

  /** The label nearest to a tempo in beats per minute. */
  static Tempo label(double bpm) {
    Tempo nearest = Tempo.VERY_SLOW;
    for (Tempo tempo : Tempo.values()) {
      if (Math.abs(tempo.bpm() - bpm) < Math.abs(nearest.bpm() - bpm)) {
        nearest = tempo;
      }
    }
    return nearest;
  }

  /** The tempo at which a recipe plays, in beats per minute. */
  static double bpm(Recipe recipe) {
    Overrides overrides = recipe.overrides();
    if (overrides.bpm() != null) {
      return overrides.bpm();
    }
    Double position = overrides.values().get("tempo");
    return position == null ? recipe.config().tempo().bpm() : Tempo.bpmAt(position);
  }
}
