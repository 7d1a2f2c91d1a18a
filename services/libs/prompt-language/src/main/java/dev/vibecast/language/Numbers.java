package dev.vibecast.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Reads numbers in digits and in words. */
final class Numbers {

  private static final Map<String, Integer> WORDS = words();
  private static final int HUNDRED = 100;

  private Numbers() {}

  /** A number and the token after it. */
  record Number(double value, int end) {}

  private static Map<String, Integer> words() {
    JsonNode table = LanguageData.node("notes-and-numbers.json").path("numbers");
    Map<String, Integer> words = new HashMap<>();
    table.properties().forEach(e -> words.put(e.getKey(), e.getValue().asInt()));
    return words;
  }

  /** The number that begins at a token, or null. */
  static Number at(Prompt prompt, int from) {
    if (prompt.isNumber(from)) {
      return new Number(prompt.at(from).number(), from + 1);
    }
    int i = from;
    int sum = 0;
    while (WORDS.containsKey(prompt.word(i)) || i > from && joins(prompt, i)) {
      Integer part = WORDS.get(prompt.word(i));
      if (part != null) {
        sum = added(sum, part);
      }
      i++;
    }
    return i == from ? null : new Number(sum, i);
  }

  /** "one hundred and twenty": the "and" belongs to the number. */
  private static boolean joins(Prompt prompt, int i) {
    return prompt.word(i).equals("and")
        && prompt.word(i - 1).equals("hundred")
        && WORDS.containsKey(prompt.word(i + 1));
  }

  /** "one twenty" is 120, "eighty four" is 84, "one hundred" is 100. */
  private static int added(int sum, int part) {
    if (part == HUNDRED) {
      return Math.max(1, sum) * HUNDRED;
    }
    return sum > 0 && sum < 10 && part >= 10 ? sum * HUNDRED + part : sum + part;
  }
}
