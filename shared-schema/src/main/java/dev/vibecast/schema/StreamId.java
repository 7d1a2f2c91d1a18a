package dev.vibecast.schema;

import java.util.regex.Pattern;

/** The rule for stream names, which are Kafka keys, URL path segments and file names. */
public final class StreamId {

  /** Letters, digits, dot, underscore and hyphen, 1 to 64 of them, first a letter or digit. */
  public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  private static final Pattern VALID = Pattern.compile(PATTERN);

  private StreamId() {}

  /** Whether this is a stream name. */
  public static boolean isValid(String streamId) {
    return streamId != null && VALID.matcher(streamId).matches();
  }

  /**
   * The stream name itself.
   *
   * @throws InvalidContractException if it is missing or not a stream name
   */
  public static String require(String streamId) {
    if (streamId == null || streamId.isEmpty()) {
      throw new InvalidContractException(
          "streamId", "is missing; send it as the record key or as a field");
    }
    if (!isValid(streamId)) {
      throw new InvalidContractException(
          "streamId",
          "is not allowed; it takes 1 to 64 of A-Z a-z 0-9 . _ - and starts with a letter or digit");
    }
    return streamId;
  }
}
