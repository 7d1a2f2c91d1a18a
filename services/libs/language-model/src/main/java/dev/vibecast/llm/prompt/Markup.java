package dev.vibecast.llm.prompt;

/** Keeps words inside the element that delimits them. */
public final class Markup {

  private Markup() {}

  /** The text with the five characters that mean something to markup written as entities. */
  public static String escape(String text) {
    return escapeContent(text).replace("\"", "&quot;").replace("'", "&#39;");
  }

  /** As {@link #escape}, for words between tags, where quotation marks mean nothing. */
  public static String escapeContent(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
