package dev.vibecast.schema.score;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.StreamId;
import dev.vibecast.schema.music.MusicConfig;
import java.time.Instant;
import java.util.List;

/**
 * Asks which of several recipes fits words best.
 *
 * @param requestId identity within the stream; the same request is answered once
 * @param streamId the stream it is for
 * @param text the words, with a letter or number among them
 * @param candidates the recipes, 1 to 8
 * @param seconds how long each is played unheard, 10 to 30
 * @param seed decides every random choice
 * @param at when it was asked
 */
public record CandidatesSubmitted(
    String requestId,
    String streamId,
    String text,
    List<MusicConfig> candidates,
    double seconds,
    long seed,
    Instant at) {

  /** CloudEvents type of this contract. */
  public static final String TYPE = "dev.vibecast.candidates.submitted.v1";

  /** Most recipes of one request. */
  public static final int MOST_CANDIDATES = 8;

  /** Most characters of the words. */
  public static final int MOST_TEXT_CHARS = 2000;

  public CandidatesSubmitted {
    Require.id("requestId", requestId);
    StreamId.require(streamId);
    Require.present("text", text);
    if (text.isBlank() || Require.charsOf(text) > MOST_TEXT_CHARS) {
      throw new InvalidContractException("text", "is empty or longer than 2000 characters");
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new InvalidContractException("text", "holds no letter and no number");
    }
    candidates = Require.list("candidates", candidates);
    if (candidates.isEmpty() || candidates.size() > MOST_CANDIDATES) {
      throw new InvalidContractException(
          "candidates", "has %d entries; it takes 1 to 8".formatted(candidates.size()));
    }
    Require.range("seconds", seconds, 10, 30);
    Require.present("at", at);
  }
}
