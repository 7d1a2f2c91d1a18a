package dev.vibecast.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one language with their English. */
final class Glossary {

  private static final String SILENT = "_";
  private static final int SHORTEST_STEM = 3;

  private final PhraseTrie<String> phrases = new PhraseTrie<>();
  private final Map<String, String> unspaced = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final List<String> diminutives;
  private int longest;

  private Glossary(String language) {
    diminutives = LanguageData.strings(LanguageData.node("diminutives.json").path(language));
  }

  /** The table of a language: the glossary's rows first, then the names of genres. */
  static Glossary of(String language) {
    Glossary glossary = new Glossary(language);
    for (JsonNode row : LanguageData.lines("glossary.jsonl")) {
      LanguageData.strings(row.path(language))
          .forEach(w -> glossary.add(w, row.path("en").asText()));
    }
    for (JsonNode row : LanguageData.lines("number-words.jsonl")) {
      LanguageData.strings(row.path(language))
          .forEach(w -> glossary.add(w, row.path("number").asText()));
    }
    for (Genre genre : GenreTable.builtIn().all()) {
      String english = genre.names().get("en").getFirst();
      genre.names().getOrDefault(language, List.of()).forEach(name -> glossary.add(name, english));
    }
    if (language.equals("ja")) {
      JapaneseKeys.names().forEach(glossary::add);
    }
    return glossary;
  }

  private void add(String phrase, String english) {
    boolean stem = phrase.endsWith("*");
    List<String> parts =
        new ArrayList<>(Tokenizer.words(stem ? phrase.substring(0, phrase.length() - 1) : phrase));
    if (parts.isEmpty()) {
      return;
    }
    words.addAll(parts);
    String joined = String.join("", parts);
    unspaced.putIfAbsent(joined, english);
    longest = Math.max(longest, joined.length());
    if (stem) {
      parts.add(parts.removeLast() + "*");
    }
    phrases.at(parts, () -> english.isEmpty() ? SILENT : english);
  }

  /** The longest phrase that begins at a token, or null. */
  PhraseTrie.Match<String> longest(List<Token> tokens, int from) {
    return phrases.longest(tokens, from);
  }

  /** English of a word by its stem alone, or null. */
  String byStem(String word) {
    return phrases.stem(word);
  }

  /** English of the longest entry that begins at a letter of an unspaced text, or null. */
  String entryAt(String text, int from) {
    for (int to = Math.min(text.length(), from + longest); to > from; to--) {
      String piece = text.substring(from, to);
      if (unspaced.containsKey(piece)) {
        return piece;
      }
    }
    return null;
  }

  /** English of a whole entry. */
  String english(String entry) {
    return unspaced.get(entry);
  }

  boolean knows(String word) {
    return words.contains(word) || phrases.stem(word) != null || small(word) != null;
  }

  /** English of a word whose ending makes it small, or null: "campanita" is "campana". */
  String small(String word) {
    for (String ending : diminutives) {
      int stem = word.length() - ending.length();
      if (stem >= SHORTEST_STEM && word.endsWith(ending)) {
        String bare = word.substring(0, stem);
        for (String vowel : List.of("", "o", "a", "e", "os", "as")) {
          String english = english(bare + vowel);
          english = english == null ? phrases.stem(bare + vowel) : english;
          if (english != null) {
            return english;
          }
        }
      }
    }
    return null;
  }

  /** All single words, stems without their mark. */
  Set<String> words() {
    return words;
  }
}
