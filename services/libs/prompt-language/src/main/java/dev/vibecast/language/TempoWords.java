package dev.vibecast.language;

import java.util.Set;

/** Words around numbers that make them tempi: units, percent, "faster". */
final class TempoWords {

  private static final Set<String> FASTER = Set.of("faster", "quicker", "up", "more", "higher");
  private static final Set<String> SLOWER = Set.of("slower", "down", "less", "lower");

  private TempoWords() {}

  /** Whether the word labels a tempo. */
  static boolean isTempoWord(String word) {
    return word.equals("bpm") || word.equals("tempo") || word.equals("bpms");
  }

  /** Whether a label stands right before. */
  static boolean tempoBefore(Prompt prompt, int from) {
    return isTempoWord(prompt.word(from - 1)) || isTempoWord(prompt.word(from - 2));
  }

  /** Whether the token is a per cent sign or word. */
  static boolean isPercent(Prompt prompt, int i) {
    return prompt.word(i).equals("%") || prompt.word(i).equals("percent");
  }

  /** 1 if the word is "faster", -1 if it is "slower", else 0. */
  static int direction(Prompt prompt, int i) {
    String word = prompt.word(i);
    return FASTER.contains(word) ? 1 : SLOWER.contains(word) ? -1 : 0;
  }

  /** The token after "bpm" or "beats per minute", or {@code i} if there is none. */
  static int unit(Prompt prompt, int i) {
    String word = prompt.word(i);
    if (isTempoWord(word) && !word.equals("tempo") || word.equals("bmp") || word.equals("bps")) {
      return i + 1;
    }
    if (word.equals("bp") && prompt.word(i + 1).equals("m")) {
      return i + 2;
    }
    if (word.equals("b") && prompt.word(i + 1).equals("p") && prompt.word(i + 2).equals("m")) {
      return i + 3;
    }
    boolean per = Set.of("per", "a", "/").contains(prompt.word(i + 1));
    boolean minute = prompt.word(i + 2).startsWith("min");
    return word.startsWith("beat") && per && minute ? i + 3 : i;
  }
}
