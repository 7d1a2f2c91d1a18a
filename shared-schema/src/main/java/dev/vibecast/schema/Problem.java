package dev.vibecast.schema;

/**
 * One thing that is wrong with a document: where, and what is allowed there.
 *
 * @param field path of the offending field, for example {@code config.brightness}
 * @param message what is wrong and what would be right, for people
 */
public record Problem(String field, String message) {

  /** The same problem seen from an enclosing object. */
  public Problem within(String parent) {
    return new Problem(parent + "." + field, message);
  }

  @Override
  public String toString() {
    return field + ": " + message;
  }
}
