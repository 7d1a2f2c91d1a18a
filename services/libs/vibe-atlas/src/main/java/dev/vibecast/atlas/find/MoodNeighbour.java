package dev.vibecast.atlas.find;

import dev.vibecast.atlas.find.Neighbourhood.Neighbour;
import dev.vibecast.atlas.mood.Mood;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasVibe;
import java.util.List;

/** The vibe whose mood is nearest, for words that cannot be compared: "slower", "🎉", "84 bpm". */
final class MoodNeighbour {

  private MoodNeighbour() {}

  /** Its similarity is 0, for no text was compared. */
  static Neighbour of(Atlas atlas, Mood mood) {
    List<AtlasVibe> vibes = atlas.vibes();
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < vibes.size(); i++) {
      double distance = distance(mood, Mood.ofRatings(vibes.get(i).affect()));
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return new Neighbour(nearest, vibes.get(nearest), 0, 1);
  }

  private static double distance(Mood a, Mood b) {
    double sum = 0;
    for (int dimension = 0; dimension < Mood.LETTERS.length(); dimension++) {
      double difference = a.level(dimension) - b.level(dimension);
      sum += difference * difference;
    }
    return sum;
  }
}
