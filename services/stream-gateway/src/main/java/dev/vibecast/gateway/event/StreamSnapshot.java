package dev.vibecast.gateway.event;

import dev.vibecast.gateway.stream.KnownStream;
import dev.vibecast.gateway.stream.StreamPhase;
import dev.vibecast.schema.music.Recipe;
import java.time.Instant;

/**
 * How a stream stands, for those who join late. The first message on every event connection.
 *
 * @param type always {@code snapshot}
 * @param streamId the stream
 * @param at when it was taken
 * @param status where the stream is in its life
 * @param promptId prompt that plays or is being resolved
 * @param promptText the words
 * @param recipe what plays or is being faded to; null while the stream starts
 * @param listeners how many listen, at all gateways that were heard of
 */
public record StreamSnapshot(
    String type,
    String streamId,
    Instant at,
    StreamPhase status,
    String promptId,
    String promptText,
    Recipe recipe,
    int listeners) {

  static final String EVENT_TYPE = "snapshot";

  /** The stream as it is known now. */
  public static StreamSnapshot of(KnownStream stream, int listeners, Instant at) {
    return new StreamSnapshot(
        EVENT_TYPE,
        stream.streamId(),
        at,
        stream.phase(),
        stream.promptId(),
        stream.promptText(),
        stream.recipe().orElse(null),
        listeners);
  }
}
