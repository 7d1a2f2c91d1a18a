package dev.vibecast.atlas.find;

import dev.vibecast.atlas.find.Neighbourhood.Neighbour;
import dev.vibecast.atlas.mood.Mood;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasVibe;
import java.util.List;

/** The vibe whose mood is nearest, for words that cannot be compared: "slower", "🎉", "84 bpm". */
final class MoodNeighbour {

  /** Farther than any two moods are apart, squared. */
  private static final double OTHER_GENRE = 100;

  private MoodNeighbour() {}

  /** Its similarity is 0, for no text was compared. */
  static Neighbour of(Atlas atlas, Mood mood, List<String> genres) {
    List<AtlasVibe> vibes = atlas.vibes();
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < vibes.size(); i++) {
      AtlasVibe vibe = vibes.get(i);
      boolean other = !genres.isEmpty() && !genres.contains(vibe.genre());
      double distance = distance(mood, Mood.ofRatings(vibe.affect())) + (other ? OTHER_GENRE : 0);
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
