package dev.vibecast.language;

import java.util.List;
import java.util.Set;

/** Tells inflected forms of known words, and forms whose letters were doubled or not by mistake. */
final class WordForms {

  private final Lexicon lexicon;
  private final Set<String> common;

  /**
   * @param common ordinary words; may grow later
   */
  WordForms(Lexicon lexicon, Set<String> common) {
    this.lexicon = lexicon;
    this.common = common;
  }

  /** Whether it is a known word with an English ending. */
  boolean isInflected(String word) {
    for (String ending :
        List.of("s", "es", "ed", "d", "ing", "ly", "er", "ers", "y", "'s", "est", "less")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String stem = word.substring(0, word.length() - ending.length());
        if (isKnown(stem)
            || isKnown(stem + "e")
            || !ending.startsWith("e") && isKnown(undoubled(stem))
            || ending.equals("ed") && isKnown(undoubled(stem))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "runn" is "run", "happi" is "happy". */
  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    if (stem.charAt(last) == 'i') {
      return stem.substring(0, last) + "y";
    }
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }

  private boolean isKnown(String word) {
    return word.length() > 2 && (common.contains(word) || lexicon.knows(word));
  }

  /** "runing", "danceing" and "drumms" look inflected; the word that the tables know, or null. */
  String undoubledWord(Token token) {
    String word = token.word();
    if (token.kind() != Token.Kind.WORD || common.contains(word) || lexicon.knows(word)) {
      return null;
    }
    if (word.endsWith("eing") && lexicon.knows(word.substring(0, word.length() - 4) + "ing")) {
      return word.substring(0, word.length() - 4) + "ing";
    }
    for (int i = 1; i < word.length(); i++) {
      String twice = word.substring(0, i) + word.charAt(i - 1) + word.substring(i);
      boolean pair = word.charAt(i) == word.charAt(i - 1);
      String once = pair ? word.substring(0, i) + word.substring(i + 1) : twice;
      if (lexicon.knows(once) || lexicon.knows(twice)) {
        return lexicon.knows(once) ? once : twice;
      }
    }
    return null;
  }
}
