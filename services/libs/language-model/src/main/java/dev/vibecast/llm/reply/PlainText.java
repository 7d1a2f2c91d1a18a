package dev.vibecast.llm.reply;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.music.Recipe;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Keeps a model's free text to plain words of bounded length: no markup, no control characters. */
public final class PlainText {

  private PlainText() {}

  /** Whether the text may stay as it is. */
  public static boolean isPlain(String text) {
    return text.codePoints().allMatch(PlainText::isPlain);
  }

  private static boolean isPlain(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> codePoint != '<' && codePoint != '>';
    };
  }

  /** One line of at most this many characters, cut between code points. */
  public static String bounded(JsonNode text, int maxChars) {
    return cut(oneLine(text.asText("")), maxChars);
  }

  /** At most as many words and characters as a title may have. */
  public static String title(String text) {
    String words =
        Arrays.stream(oneLine(text).split(" "))
            .limit(Recipe.MAX_TITLE_WORDS)
            .collect(Collectors.joining(" "));
    return cut(words, Recipe.MAX_TITLE_CHARS);
  }

  private static String oneLine(String text) {
    return text.codePoints()
        .map(codePoint -> isPlain(codePoint) ? codePoint : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String cut(String text, int maxChars) {
    if (text.length() <= maxChars) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(maxChars - 1)) ? maxChars - 1 : maxChars;
    return text.substring(0, end).strip();
  }
}
