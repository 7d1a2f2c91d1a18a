package dev.vibecast.retrieval.match;

import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.StreamTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What every stream plays, for words like "same, but darker". Holds the streams that changed last;
 * a stream that was forgotten is answered as if it began.
 */
@ApplicationScoped
public class PlayingRecipes {

  private static final int MOST_STREAMS = 20_000;

  private final Map<String, Recipe> byStream =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Recipe> eldest) {
          return size() > MOST_STREAMS;
        }
      };

  /** Learns what a stream plays or fades to. */
  public synchronized void learn(StreamTimeline timeline) {
    Optional<Recipe> recipe = timeline.current().map(RecipeSegment::recipe);
    recipe.ifPresentOrElse(
        r -> byStream.put(timeline.streamId(), r), () -> byStream.remove(timeline.streamId()));
  }

  /** Forgets a stream that ended for good. */
  public synchronized void forget(String streamId) {
    byStream.remove(streamId);
  }

  /** What a stream plays, if that is known. */
  public synchronized Optional<Recipe> of(String streamId) {
    return Optional.ofNullable(byStream.get(streamId));
  }
}
