package dev.vibecast.schema;

/**
 * One thing that is wrong with a document: where, and what is allowed there.
 *
 * @param field path of the offending field, for example {@code config.brightness}; empty for the
 *     document itself
 * @param message what is wrong and what would be right, for people
 */
public record Problem(String field, String message) {

  private static final int MAX_SHOWN_CHARS = 40;

  /**
   * A value that is not one of those allowed.
   *
   * @param shown the value as the document wrote it; a long one is cut
   * @param allowed what the field takes
   */
  public static Problem refused(String field, String shown, String allowed) {
    String bounded =
        shown.length() > MAX_SHOWN_CHARS ? shown.substring(0, MAX_SHOWN_CHARS) + "…" : shown;
    return new Problem(field, "%s is not allowed; it takes %s".formatted(bounded, allowed));
  }

  /** The same problem seen from an enclosing object; an empty parent changes nothing. */
  public Problem within(String parent) {
    if (parent.isEmpty() || field.isEmpty()) {
      return new Problem(parent + field, message);
    }
    return new Problem(parent + (field.startsWith("[") ? "" : ".") + field, message);
  }

  @Override
  public String toString() {
    return (field.isEmpty() ? "json" : field) + ": " + message;
  }
}
