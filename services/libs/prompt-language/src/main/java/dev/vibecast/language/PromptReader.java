package dev.vibecast.language;

/** Reads what a prompt asks for. Thread-safe; the same text always gives the same reading. */
public interface PromptReader {

  /** Longest text that is read, in code points; the rest is cut. */
  int MAX_CODE_POINTS = 2000;

  /** The reader with the tables that ship with Vibecast. */
  static PromptReader builtIn() {
    return new LexiconReader(Lexicon.builtIn(), t -> new Prompt(t, "en", Tokenizer.tokens(t)));
  }

  /**
   * Reads a prompt in time linear in its length. Never throws, whatever the text.
   *
   * @param text any text; null and blank give {@link Reading#EMPTY}
   */
  Reading read(String text);
}
