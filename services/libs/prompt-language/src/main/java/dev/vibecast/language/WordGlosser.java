package dev.vibecast.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns prompts into English word by word. */
final class WordGlosser implements Glosser {

  private static final List<String> LANGUAGES =
      List.of("de", "fr", "es", "it", "pt", "ja", "hi", "ar");

  /** After these a German adjective in -er is no comparative: "ein langsamer Walzer". */
  private static final Set<String> GERMAN_ARTICLES =
      Set.of("ein", "kein", "sehr", "ganz", "mein", "dieser", "jeder", "so", "zu", "recht");

  private static final String HINDI_AND = "और";
  private static final int SURE_LETTERS = 5;
  private static final int SHORT_PART = 3;

  private final Lexicon lexicon;
  private final SpellingMender mender;
  private final Map<String, Glossary> glossaries = new HashMap<>();
  private final Map<String, String> emoji = new HashMap<>();
  private final LanguageGuess guess;

  WordGlosser(Lexicon lexicon, SpellingMender mender) {
    this.lexicon = lexicon;
    this.mender = mender;
    LANGUAGES.forEach(language -> glossaries.put(language, Glossary.of(language)));
    JsonNode table = LanguageData.node("emoji.json");
    table.properties().forEach(e -> emoji.put(e.getKey(), e.getValue().asText()));
    guess = new LanguageGuess(mender, glossaries);
  }

  @Override
  public Prompt gloss(String text) {
    List<Token> typed = Tokenizer.tokens(text);
    String language = guess.of(text, typed);
    List<Token> source = mender.mend(language, glossaries.get(language), typed);
    List<Token> english = new ArrayList<>(source.size() + 8);
    int i = 0;
    while (i < source.size()) {
      i = gloss(language, source, i, english);
    }
    return new Prompt(text, language, english);
  }

  private int gloss(String language, List<Token> source, int i, List<Token> english) {
    Token token = source.get(i);
    if (token.kind() == Token.Kind.NUMBER) {
      english.add(token);
      return i + 1;
    }
    if (token.kind() == Token.Kind.MARK) {
      mark(token, english);
      return i + 1;
    }
    String script = LanguageGuess.ofScript(token.word());
    if ("ja".equals(script)) {
      japanese(token, english);
      return i + 1;
    }
    if ("ar".equals(script)) {
      return arabic(source, i, english);
    }
    String own = script == null ? language : script;
    return own.equals("en") ? fromEnglish(source, i, english) : phrase(own, source, i, english);
  }

  private void mark(Token token, List<Token> english) {
    String word = emoji.get(token.word());
    if (word == null) {
      english.add(token);
    } else {
      put(word, token, token, english);
    }
  }

  /** English words stay; a word that only another language has is glossed. */
  private int fromEnglish(List<Token> source, int i, List<Token> english) {
    Token token = source.get(i);
    if (!lexicon.knows(token.word()) && !mender.isCommon(token.word())) {
      for (String language : List.of("de", "es", "fr", "it", "pt")) {
        String gloss = glossaries.get(language).english(token.word());
        if (gloss != null && isSure(token, gloss)) {
          put(gloss, token, token, english);
          return i + 1;
        }
      }
    }
    String bare = lacking(token.word());
    if (bare == null) {
      english.add(token);
    } else {
      put(bare + " _less", token, token, english);
    }
    return i + 1;
  }

  /** The instrument that a word in -less lacks, or null: "drumless". */
  private String lacking(String word) {
    if (!word.endsWith("less") || lexicon.knows(word)) {
      return null;
    }
    String stem = word.substring(0, word.length() - "less".length());
    Entry entry = stem.length() < 3 ? null : lexicon.find(stem);
    return entry != null && entry.instrument != null ? stem : null;
  }

  private static boolean isSure(Token token, String gloss) {
    return token.word().length() >= SURE_LETTERS || gloss.equals("no") || gloss.equals("with");
  }

  private int phrase(String language, List<Token> source, int i, List<Token> english) {
    Glossary glossary = glossaries.get(language);
    if (token(source, i).equals(HINDI_AND) && joinsSounds(english)) {
      put("and", source.get(i), source.get(i), english);
      return i + 1;
    }
    PhraseTrie.Match<String> match = glossary.longest(source, i);
    if (match == null && token(source, i).endsWith("'")) {
      return i + 1;
    }
    PhraseTrie.Match<Entry> own = lexicon.longest(source, i);
    boolean loan = own != null && match != null && own.end() > match.end() && own.value().means();
    if (match == null || loan) {
      String small = loan ? null : glossary.small(source.get(i).word());
      if (small != null) {
        put(small, source.get(i), source.get(i), english);
        return i + 1;
      }
      boolean split = !loan && language.equals("de") && compound(glossary, source.get(i), english);
      if (!split) {
        english.add(source.get(i));
      }
      return i + 1;
    }
    String gloss = match.value();
    if (language.equals("de") && match.end() == i + 1) {
      gloss = positive(glossary, source, i, gloss);
    }
    put(gloss, source.get(i), source.get(match.end() - 1), english);
    return match.end();
  }

  private static String token(List<Token> source, int i) {
    return source.get(i).word();
  }

  /** The Hindi word for "more" means "and" behind an instrument or a word of quality. */
  private boolean joinsSounds(List<Token> english) {
    Entry before = english.isEmpty() ? null : lexicon.find(english.getLast().word());
    return before != null && (before.instrument != null || before.quality != null);
  }

  /** German glues nouns together: "Klaviermusik"; both parts must be known. */
  private boolean compound(Glossary glossary, Token token, List<Token> english) {
    String word = token.word();
    if (lexicon.knows(word)) {
      return false;
    }
    for (int cut = word.length() - SHORT_PART; cut >= SHORT_PART; cut--) {
      String tail = glossary.english(word.substring(cut));
      String head = glossary.english(word.substring(0, cut));
      boolean linked = head == null && word.charAt(cut - 1) == 's';
      head = linked ? glossary.english(word.substring(0, cut - 1)) : head;
      if (head != null && tail != null) {
        put(head + " " + tail, token, token, english);
        return true;
      }
    }
    return false;
  }

  /** An adjective in -er behind an article or before a noun is no comparative. */
  private static String positive(Glossary glossary, List<Token> source, int i, String gloss) {
    boolean article = i > 0 && GERMAN_ARTICLES.contains(source.get(i - 1).word());
    boolean noun = i + 1 < source.size() && source.get(i + 1).capital();
    boolean attribute = (article || noun) && source.get(i).word().endsWith("er");
    String stem = attribute ? glossary.byStem(source.get(i).word()) : null;
    return stem == null ? gloss : stem;
  }

  /** Cuts a run of kana and kanji at the longest entries; what is between them is dropped. */
  private void japanese(Token token, List<Token> english) {
    Glossary glossary = glossaries.get("ja");
    String word = token.word();
    boolean exact = token.end() - token.start() == word.length();
    int at = 0;
    while (at < word.length()) {
      String entry = glossary.entryAt(word, at);
      if (entry == null) {
        at++;
        continue;
      }
      int start = exact ? token.start() + at : token.start();
      int end = exact ? start + entry.length() : token.end();
      Token piece = new Token(entry, token.kind(), start, end, false, entry, false);
      put(glossary.english(entry), piece, piece, english);
      at += entry.length();
    }
  }

  /** Arabic glues "and", "with", "for" and "the" to the next word. */
  private int arabic(List<Token> source, int i, List<Token> english) {
    Glossary glossary = glossaries.get("ar");
    PhraseTrie.Match<String> match = glossary.longest(source, i);
    if (match != null) {
      put(match.value(), source.get(i), source.get(match.end() - 1), english);
      return match.end();
    }
    Token token = source.get(i);
    for (String prefix : List.of("وال", "بال", "لل", "فال", "كال", "ال", "و", "ب", "ل", "ف", "ك")) {
      String rest = token.word().startsWith(prefix) ? token.word().substring(prefix.length()) : "";
      List<Token> bare = new ArrayList<>(source.subList(i, source.size()));
      if (rest.length() >= 2) {
        bare.set(0, token.as(rest));
        PhraseTrie.Match<String> found = glossary.longest(bare, 0);
        if (found != null) {
          String link = prefix.startsWith("و") ? "and " : prefix.startsWith("ب") ? "with " : "";
          put(link + found.value(), token, source.get(i + found.end() - 1), english);
          return i + found.end();
        }
      }
    }
    english.add(token);
    return i + 1;
  }

  private static void put(String gloss, Token first, Token last, List<Token> english) {
    boolean joined = false;
    List<Token> words = Tokenizer.tokens(gloss);
    for (Token token : words) {
      english.add(
          new Token(
              token.word(),
              token.kind(),
              first.start(),
              last.end(),
              joined || first.joined() && english.isEmpty(),
              first == last && words.size() == 1 ? first.typed() : token.word(),
              false));
      joined = token.joined();
    }
  }
}
