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

  private NegatedSpans() {}

  /** The text without negated spans; the text itself when nothing else is left. */
  public static String removedFrom(String text) {
    String rest = SPAN.matcher(text).replaceAll("").replaceAll("\\s*,\\s*(?=,|$)", "").strip();
    return rest.chars().filter(Character::isLetter).count() < 3 ? text : rest;
  }
}
