package dev.vibecast.atlas.find;

import dev.vibecast.language.PromptReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an atlas: spelled right, so that a reader neither mends them nor misses them. */
public final class AtlasWords {

  private static final Pattern WORD = Pattern.compile("[a-z]{3,24}");

  private AtlasWords() {}

  /** A reader of prompts that knows every word of these texts. */
  public static PromptReader readerFor(List<String> texts) {
    return PromptReader.withVocabulary(counts(texts));
  }

  static Map<String, Long> counts(List<String> texts) {
    Map<String, Long> counts = new HashMap<>();
    for (String text : texts) {
      Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
      while (words.find()) {
        counts.merge(words.group(), 1L, Long::sum);
      }
    }
    return counts;
  }
}
