package dev.vibecast.language;

/**
 * A piece of the text that somebody typed.
 *
 * @param start index of its first UTF-16 unit in {@link Reading#text()}
 * @param end index after its last one
 * @param text the piece as typed
 */
public record Span(int start, int end, String text) {

  /** The piece of {@code text} from {@code start} to {@code end}. */
  public static Span of(String text, int start, int end) {
    return new Span(start, end, text.substring(start, end));
  }
}
