package dev.vibecast.gateway.http;

import dev.vibecast.schema.score.ClipScored;
import java.util.List;

/** The small answers of the REST interface. */
final class Answers {

  private Answers() {}

  /**
   * A prompt is on its way.
   *
   * @param promptId its identity, found again as {@code causeId} of events
   */
  record PromptQueued(String promptId) {}

  /**
   * A command is on its way.
   *
   * @param commandId its identity, found again as {@code causeId} of events
   */
  record CommandQueued(String commandId) {}

  /**
   * All streams.
   *
   * @param streams newest first
   */
  record StreamList(List<StreamView> streams) {}

  /**
   * Measurements of what was played.
   *
   * @param scores newest first
   */
  record ScoreList(List<ClipScored> scores) {}
}
