package dev.vibecast.atlas.find;

import dev.vibecast.atlas.find.Neighbourhood.Neighbour;
import dev.vibecast.atlas.mood.Mood;
import dev.vibecast.language.AffectDimension;
import dev.vibecast.language.Reading;
import dev.vibecast.language.Wish;
import java.util.Optional;

/**
 * What the words express: ratings of single words, and of the neighbours as far as they are near. A
 * dimension that neither speaks of stays neutral; "not sad" keeps it from the sad side.
 */
final class MoodGuess {

  private MoodGuess() {}

  /**
   * @param share how much the neighbours count against the words
   */
  static Mood of(Reading reading, Optional<Neighbourhood> near, double share) {
    double[] levels = new double[Mood.LETTERS.length()];
    for (AffectDimension dimension : AffectDimension.values()) {
      int at = Mood.LETTERS.indexOf(dimension.code());
      levels[at] = bounded(level(dimension, reading, near, share), dimension, reading);
    }
    return Mood.ofLevels(levels);
  }

  private static double level(
      AffectDimension dimension, Reading reading, Optional<Neighbourhood> near, double share) {
    double sum = 0;
    double weights = 0;
    Double rated = reading.affect().get(dimension);
    if (rated != null) {
      sum += rated / AffectDimension.MAX;
      weights += 1;
    }
    String letter = String.valueOf(dimension.code());
    if (near.isPresent()) {
      double weight = share;
      for (Neighbour neighbour : near.get().vibes()) {
        Integer rating = neighbour.vibe().affect().get(letter);
        sum += weight * neighbour.share() * (rating == null ? 0 : rating) / AffectDimension.MAX;
      }
      weights += weight;
    }
    return weights == 0 ? 0 : sum / weights;
  }

  private static double bounded(double level, AffectDimension dimension, Reading reading) {
    double bounded = level;
    for (Wish wish : reading.wishes()) {
      if (wish instanceof Wish.Cap cap && cap.dimension() == dimension) {
        bounded =
            Math.clamp(bounded, cap.min() / AffectDimension.MAX, cap.max() / AffectDimension.MAX);
      }
    }
    return bounded;
  }
}
