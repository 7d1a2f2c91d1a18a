package dev.vibecast.scorers.words;

import java.util.regex.Pattern;

/**
 * Cuts what a text says it is not. Similarity does not hear "not", so "without drums" would ask for
 * drums.
 */
public final class NegatedSpans {

  /** "no rush" and "nobody" are no refusals of a sound; what follows "but" counts again. */
  private static final Pattern SPAN =
      Pattern.compile(
          "\\b(?:no(?!\\s+(?:one|longer|more|rush|hurry|doubt|problem|matter)\\b)|not(?!\\s+only\\b)"
              + "|without|never|nothing)\\s+[^.;,!?]*?(?=\\s+but\\b|[.;,!?]|$)",
          Pattern.CASE_INSENSITIVE);

  /** A span leaves at most one space before it and one behind; a bound keeps the search linear. */
  private static final Pattern BARE_COMMA = Pattern.compile(" {0,2}, {0,2}(?=,|$)");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** Longer texts are cut here; the sentence model hears the first few hundred words at most. */
  private static final int MOST_CODE_POINTS = 2000;

  private NegatedSpans() {}

  /**
   * The text without negated spans, of at most {@value #MOST_CODE_POINTS} code points and with
   * single spaces; the whole text so bounded when nothing else is left. Takes time in proportion to
   * the length.
   */
  public static String removedFrom(String text) {
    String bounded = bounded(text);
    String spared = SPAN.matcher(bounded).replaceAll("");
    String rest = BARE_COMMA.matcher(spared).replaceAll("").strip();
    return rest.chars().filter(Character::isLetter).count() < 3 ? bounded : rest;
  }

  private static String bounded(String text) {
    String single = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    return single.codePointCount(0, single.length()) <= MOST_CODE_POINTS
        ? single
        : single.substring(0, single.offsetByCodePoints(0, MOST_CODE_POINTS));
  }
}
