package dev.vibecast.intake.prompt;

import dev.vibecast.schema.InvalidContractException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings a text into one form: Unicode NFKC, runs of white space as one space, invisible formatting
 * characters removed. Everything else stays as written: words are data and never instructions.
 */
public final class PromptText {

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200D]]+");

  private final int maxChars;

  /**
   * @param maxChars most code points a text may have afterwards
   */
  public PromptText(int maxChars) {
    this.maxChars = maxChars;
  }

  /**
   * The text in its one form.
   *
   * @throws InvalidContractException if it is empty, too long or holds control characters
   */
  public String normalise(String text) {
    String visible =
        INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String result = WHITE_SPACE.matcher(visible).replaceAll(" ").strip();
    if (result.isEmpty()) {
      throw new InvalidContractException("text", "is empty");
    }
    int chars = result.codePointCount(0, result.length());
    if (chars > maxChars) {
      throw new InvalidContractException(
          "text", "has %d characters; it takes at most %d".formatted(chars, maxChars));
    }
    result.codePoints().filter(PromptText::isForbidden).findFirst().ifPresent(PromptText::reject);
    return result;
  }

  private static boolean isForbidden(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  private static void reject(int codePoint) {
    throw new InvalidContractException(
        "text", "holds the control character U+%04X".formatted(codePoint));
  }
}
