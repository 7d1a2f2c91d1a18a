package dev.vibecast.gateway.stream;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses prompts that intake would dead-letter, so that a person learns it from the answer and not
 * from an event.
 */
public final class PromptRules {

  private final int maxTextChars;

  /**
   * @param maxTextChars most code points of one text
   */
  public PromptRules(int maxTextChars) {
    this.maxTextChars = maxTextChars;
  }

  /**
   * The prompt itself.
   *
   * @throws InvalidContractException naming every text and weight that is wrong
   */
  public PromptSubmitted check(PromptSubmitted prompt) {
    List<Problem> problems = new ArrayList<>();
    List<WeightedPrompt> ideas = prompt.weighted();
    for (int i = 0; i < ideas.size(); i++) {
      checkText(prompt.text() == null ? "prompts[" + i + "].text" : "text", ideas.get(i), problems);
    }
    if (ideas.stream().allMatch(idea -> idea.weight() == 0.0)) {
      problems.add(new Problem("prompts.weight", "is zero throughout; at least one counts"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidContractException(problems);
    }
    return prompt;
  }

  private void checkText(String field, WeightedPrompt idea, List<Problem> problems) {
    String text = idea.text();
    int chars = text.codePointCount(0, text.length());
    if (text.isBlank()) {
      problems.add(
          new Problem(field, "is empty; it takes 1 to %d characters".formatted(maxTextChars)));
    } else if (chars > maxTextChars) {
      problems.add(
          new Problem(
              field, "has %d characters; it takes at most %d".formatted(chars, maxTextChars)));
    } else {
      text.codePoints()
          .filter(PromptRules::isForbidden)
          .findFirst()
          .ifPresent(c -> problems.add(forbidden(field, c)));
    }
  }

  private static Problem forbidden(String field, int codePoint) {
    return new Problem(field, "holds the control character U+%04X".formatted(codePoint));
  }

  private static boolean isForbidden(int codePoint) {
    int type = Character.getType(codePoint);
    boolean control = type == Character.CONTROL && !Character.isWhitespace(codePoint);
    return control || type == Character.SURROGATE;
  }
}
