package dev.vibecast.gateway.http;

import dev.vibecast.gateway.stream.KnownStream;
import dev.vibecast.gateway.stream.StreamPhase;
import dev.vibecast.schema.music.Recipe;
import java.time.Instant;

/**
 * A stream as people see it.
 *
 * @param streamId its name
 * @param status where it is in its life
 * @param promptId prompt that plays or is being resolved
 * @param promptText the words
 * @param title of what plays; null while the stream starts
 * @param startedAt when it began or was asked for
 * @param listeners how many listen, at all gateways that were heard of
 * @param recipe what plays or is being faded to; left out in lists
 * @param links where to go from here
 */
public record StreamView(
    String streamId,
    StreamPhase status,
    String promptId,
    String promptText,
    String title,
    Instant startedAt,
    int listeners,
    Recipe recipe,
    StreamLinks links) {

  static StreamView of(KnownStream stream, int listeners) {
    Recipe recipe = stream.recipe().orElse(null);
    return new StreamView(
        stream.streamId(),
        stream.phase(),
        stream.promptId(),
        stream.promptText(),
        recipe == null ? null : recipe.title(),
        stream.since(),
        listeners,
        recipe,
        StreamLinks.of(stream.streamId()));
  }

  StreamView withoutRecipe() {
    return new StreamView(
        streamId, status, promptId, promptText, title, startedAt, listeners, null, links);
  }
}
