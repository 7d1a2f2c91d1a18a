package dev.vibecast.language;

import java.util.Map;

/** Reads what a prompt asks for. Thread-safe; the same text always gives the same reading. */
public interface PromptReader {

  /** Longest text that is read, in code points; the rest is cut. */
  int MAX_CODE_POINTS = 2000;

  /** The reader with the tables that ship with Vibecast. */
  static PromptReader builtIn() {
    return LexiconReader.builtIn();
  }

  /**
   * The built-in reader whose mender of spelling knows further words.
   *
   * @param vocabulary English words with how often they occur; they are never mended, and misspelt
   *     ones are mended to them
   */
  static PromptReader withVocabulary(Map<String, Long> vocabulary) {
    return LexiconReader.withVocabulary(vocabulary);
  }

  /**
   * Reads a prompt in time linear in its length. Never throws, whatever the text.
   *
   * @param text any text; null and blank give {@link Reading#EMPTY}
   */
  Reading read(String text);
}
