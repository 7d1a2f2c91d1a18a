package dev.vibecast.language;

/** Words that bound a tempo: "under", "no faster than", "at least". */
final class TempoBounds {

  private TempoBounds() {}

  /** How many tokens a bound takes; negative if it is an upper one. */
  static int boundWords(Prompt prompt, int i) {
    String two = prompt.word(i) + " " + prompt.word(i + 1);
    String three = two + " " + prompt.word(i + 2);
    return switch (three) {
      case "no faster than",
          "not faster than",
          "no more than",
          "not more than",
          "no higher than",
          "not higher than",
          "not go over",
          "not go above" ->
          -3;
      case "no slower than",
          "not slower than",
          "no less than",
          "not less than",
          "no lower than",
          "not lower than",
          "not go under",
          "not go below" ->
          3;
      default -> boundWordsShort(prompt.word(i), two);
    };
  }

  private static int boundWordsShort(String one, String two) {
    return switch (two) {
      case "less than",
          "at most",
          "up to",
          "slower than",
          "not over",
          "not above",
          "lower than",
          "maximum of",
          "max of",
          "never over",
          "never above" ->
          -2;
      case "more than",
          "at least",
          "faster than",
          "not under",
          "not below",
          "higher than",
          "minimum of",
          "min of",
          "never under",
          "never below" ->
          2;
      default ->
          switch (one) {
            case "under", "below", "max", "maximum" -> -1;
            case "over", "above", "minimum", "min" -> 1;
            default -> 0;
          };
    };
  }
}
