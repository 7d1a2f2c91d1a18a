package dev.vibecast.scorers.judge;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import java.nio.charset.StandardCharsets;

/**
 * What a language model answers.
 *
 * @param match how well the music expresses the vibe, 0…1
 * @param quality how well made it seems, 0…1
 * @param reason one sentence, at most 500 characters
 */
record Verdict(
    @JsonProperty(required = true) double match,
    @JsonProperty(required = true) double quality,
    String reason) {

  private static final int MOST_CHARS = 4000;
  private static final int MOST_REASON_CHARS = 500;

  Verdict {
    Require.range("match", match, 0, 1);
    Require.range("quality", quality, 0, 1);
    Require.present("reason", reason);
    if (reason.length() > MOST_REASON_CHARS) {
      throw new InvalidContractException("reason", "is longer than 500 characters");
    }
  }

  /**
   * Reads an answer: one JSON object with these three members and nothing around it.
   *
   * @throws InvalidContractException naming what is wrong
   */
  static Verdict parse(String answer) {
    if (answer.length() > MOST_CHARS) {
      throw new InvalidContractException("answer", "is longer than 4000 characters");
    }
    return ContractJson.readStrict(answer.strip().getBytes(StandardCharsets.UTF_8), Verdict.class);
  }

  /** Harmonic mean of match and quality; 0 if one of them is. */
  double score() {
    return match + quality == 0 ? 0 : 2 * match * quality / (match + quality);
  }
}
