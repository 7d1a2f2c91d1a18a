package dev.vibecast.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the main language of a prompt: by script, else by the words that each language knows. */
final class LanguageGuess {

  private static final double SHORT_WORD = 0.4;
  private static final double LETTER = 0.7;
  private static final double STEM = 0.75;

  /** Where there are no more tokens than this, even a slip tells the language. */
  private static final int FEW = 6;

  private final SpellingMender mender;
  private final Map<String, Glossary> glossaries;

  LanguageGuess(SpellingMender mender, Map<String, Glossary> glossaries) {
    this.mender = mender;
    this.glossaries = glossaries;
  }

  /** Two-letter code; English where nothing speaks for another language. */
  String of(String text, List<Token> tokens) {
    String byScript = byScript(tokens);
    if (byScript != null) {
      return byScript;
    }
    String best = "en";
    double most = english(tokens);
    for (Map.Entry<String, Double> score : scores(text, tokens).entrySet()) {
      if (score.getValue() > most) {
        best = score.getKey();
        most = score.getValue();
      }
    }
    return best;
  }

  private static String byScript(List<Token> tokens) {
    Map<String, Integer> letters = new LinkedHashMap<>();
    int latin = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        String language = ofScript(token.word());
        latin += language == null ? token.word().length() : 0;
        if (language != null) {
          letters.merge(language, token.word().length() * 2, Integer::sum);
        }
      }
    }
    int others = latin;
    return letters.entrySet().stream()
        .filter(e -> e.getValue() >= others)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The language that a word's script belongs to, or null for Latin and others. */
  static String ofScript(String word) {
    return switch (Script.of(word.codePointAt(0))) {
      case KANA, HAN -> "ja";
      case DEVANAGARI -> "hi";
      case ARABIC -> "ar";
      case LATIN, OTHER -> null;
    };
  }

  private double english(List<Token> tokens) {
    double score = 0;
    for (Token token : tokens) {
      score += weight(token) * mender.familiarity(token, tokens.size() <= FEW);
    }
    return score;
  }

  private static double weight(Token token) {
    return token.kind() != Token.Kind.WORD ? 0 : token.word().length() <= 2 ? SHORT_WORD : 1;
  }

  private Map<String, Double> scores(String text, List<Token> tokens) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String language : List.of("de", "fr", "es", "it", "pt")) {
      Glossary glossary = glossaries.get(language);
      double score = letters(language, text);
      int i = 0;
      while (i < tokens.size()) {
        PhraseTrie.Match<String> match = glossary.longest(tokens, i);
        int end = match == null ? i + 1 : match.end();
        boolean exact = end > i + 1 || glossary.english(tokens.get(i).word()) != null;
        for (int j = i; j < end && match != null; j++) {
          score += weight(tokens.get(j)) * (exact ? 1 : STEM);
        }
        i = end;
      }
      scores.put(language, score);
    }
    return scores;
  }

  /** Letters that only one or two of the languages use. */
  private static double letters(String language, String text) {
    String own =
        switch (language) {
          case "de" -> "äöüß";
          case "fr" -> "èêœçà";
          case "es" -> "ñ¿¡óáí";
          case "it" -> "òìù";
          default -> "ãõçêóáâ";
        };
    return text.chars().anyMatch(c -> own.indexOf(c) >= 0) ? LETTER : 0;
  }
}
