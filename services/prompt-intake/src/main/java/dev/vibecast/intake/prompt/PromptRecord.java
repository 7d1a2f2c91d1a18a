package dev.vibecast.intake.prompt;

import java.time.Instant;
import java.util.Map;

/**
 * A record of the prompts topic as it came.
 *
 * @param position where it stands, for example {@code vibecast.prompts-3-42}; identifies records
 *     that carry no id
 * @param key record key, or null
 * @param value record value, or null
 * @param headers header values by lower-case name
 * @param arrivedAt record timestamp
 */
public record PromptRecord(
    String position, String key, byte[] value, Map<String, String> headers, Instant arrivedAt) {

  @Override
  public String toString() {
    return position;
  }
}
