package dev.vibecast.language;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Reads a field and its value said outright: "vast reverb", "reverb: vast", "melody with leaps".
 * Every label of every field can be said in both orders; {@code fields.jsonl} has the words. A name
 * and a word that two rows share belong to the row that comes first.
 */
final class FieldGrammar {

  /** Words that may stand between a name and its value, and what makes it a statement. */
  private static final Set<String> STATING =
      Set.of(":", "=", "is", "are", "be", "should", "must", "set", "at", "stays", "stay", "kept");

  private static final Set<String> LINKING =
      Set.of(
          "on",
          "as",
          "with",
          "of",
          "in",
          "a",
          "an",
          "the",
          "that",
          "which",
          "moves",
          "move",
          "moving",
          "change",
          "changes",
          "changing",
          "has",
          "have",
          "played",
          "only");

  private static final Set<String> ORDERING =
      Set.of("set", "put", "bring", "keep", "make", "turn", "move");

  private static final Set<String> BETWEEN = Set.of("of", "on", "the");
  private static final String VERY = "very";
  private static final int MOST_LINKS = 5;
  private static final int MOST_BETWEEN = 2;

  private final Lexicon lexicon;
  private final PhraseTrie<List<Integer>> names = new PhraseTrie<>();
  private final PhraseTrie<Map<Integer, Entry>> words = new PhraseTrie<>();

  /** Words that an intensifier raises: "busy" of "very busy". */
  private final PhraseTrie<Map<Integer, Entry>> raised = new PhraseTrie<>();

  /** Fields whose first row was read; labels are words of the first row only. */
  private final Set<MusicField> known = EnumSet.noneOf(MusicField.class);

  private final List<Boolean> nameFirst = new ArrayList<>();

  /**
   * A field with its value.
   *
   * @param entry what it asks for
   * @param end the token after it
   * @param word all that the value may mean beside other names, or null where the name came first
   */
  record Found(Entry entry, int end, Map<Integer, Entry> word) {}

  /** A word for values, and the token after it. */
  private record Word(Map<Integer, Entry> meanings, int end) {}

  /**
   * @param vocabulary is told every phrase that the grammar knows
   */
  FieldGrammar(Lexicon lexicon, BiConsumer<List<String>, Boolean> vocabulary) {
    this.lexicon = lexicon;
    for (JsonNode row : LanguageData.lines("fields.jsonl")) {
      add(row, vocabulary);
    }
  }

  private void add(JsonNode row, BiConsumer<List<String>, Boolean> vocabulary) {
    MusicField field = LanguageData.field(row.path("field").asText());
    int id = nameFirst.size();
    nameFirst.add(row.has("first"));
    for (String name : withKey(LanguageData.strings(row.path("names")), field.key())) {
      List<String> parts = Tokenizer.words(name);
      vocabulary.accept(parts, true);
      List<Integer> rows = names.at(parts, ArrayList::new);
      if (!rows.contains(id)) {
        rows.add(id);
      }
    }
    boolean first = known.add(field);
    for (Map.Entry<String, JsonNode> value : row.path("values").properties()) {
      Entry entry = new Entry(field.key() + " " + value.getKey());
      entry.quality = FieldQuality.of(field, value.getKey());
      List<String> said = LanguageData.strings(value.getValue());
      for (String word : first ? withKey(said, value.getKey()) : said) {
        List<String> parts = Tokenizer.words(word);
        vocabulary.accept(parts, true);
        word(words, parts, id, entry);
        if (parts.size() > 1 && parts.getFirst().equals(VERY)) {
          word(raised, parts.subList(1, parts.size()), id, entry);
        }
      }
    }
  }

  private static void word(
      PhraseTrie<Map<Integer, Entry>> trie, List<String> parts, int row, Entry entry) {
    trie.at(parts, HashMap::new).putIfAbsent(row, entry);
  }

  /** The contract's own spelling counts as well: "melody_density: very_sparse". */
  private static List<String> withKey(List<String> phrases, String key) {
    List<String> all = new ArrayList<>(phrases);
    if (key.indexOf('/') < 0) {
      all.add(key);
      all.add(key.replace('_', ' '));
    }
    return all;
  }

  /** The longer of both orders that begins at a token, or null. */
  Found at(List<Token> tokens, int from) {
    Found value = valueFirst(tokens, from);
    Found name = nameFirst(tokens, from);
    return name == null || value != null && value.end() >= name.end() ? value : name;
  }

  /** Whether the token is a name or a value of a field. */
  boolean speaksOf(List<Token> tokens, int i) {
    return names.longest(tokens, i) != null || words.longest(tokens, i) != null;
  }

  /** "reverb" of "lots of echo and reverb": a name that shares the value before it, or null. */
  Found shared(List<Token> tokens, int from, Map<Integer, Entry> word) {
    PhraseTrie.Match<List<Integer>> name = names.longest(tokens, from);
    Entry entry = name == null ? null : meaning(word, name.value(), false);
    return entry == null ? null : new Found(entry, name.end(), word);
  }

  private Found valueFirst(List<Token> tokens, int from) {
    for (Word word : words(tokens, from).reversed()) {
      int i = word.end();
      while (i < tokens.size() && BETWEEN.contains(tokens.get(i).word())) {
        i++;
      }
      PhraseTrie.Match<List<Integer>> name =
          i - word.end() > MOST_BETWEEN ? null : names.longest(tokens, i);
      Entry entry = name == null ? null : meaning(word.meanings(), name.value(), false);
      if (entry != null) {
        return new Found(entry, name.end(), word.meanings());
      }
    }
    return null;
  }

  private Found nameFirst(List<Token> tokens, int from) {
    PhraseTrie.Match<List<Integer>> name = names.longest(tokens, from);
    if (name == null) {
      return null;
    }
    boolean stated = isOrdered(tokens, from);
    for (int i = name.end(); i < tokens.size() && i <= name.end() + MOST_LINKS; i++) {
      for (Word word : words(tokens, i).reversed()) {
        Entry entry = meaning(word.meanings(), name.value(), true);
        if (entry != null && stands(tokens, i, word.end(), stated)) {
          return new Found(entry, word.end(), null);
        }
      }
      String link = tokens.get(i).word();
      stated |= STATING.contains(link);
      if (!STATING.contains(link) && !LINKING.contains(link) && !(stated && link.equals("to"))) {
        return null;
      }
    }
    return null;
  }

  /** "set the brightness to dark": the verb makes it a statement. */
  private static boolean isOrdered(List<Token> tokens, int from) {
    return from > 0 && ORDERING.contains(tokens.get(from - 1).word())
        || from > 1 && ORDERING.contains(tokens.get(from - 2).word());
  }

  /** Whether a value behind a name is its own: "bass, long delay" and "hall with big windows". */
  private boolean stands(List<Token> tokens, int from, int end, boolean stated) {
    PhraseTrie.Match<Entry> phrase = lexicon.longest(tokens, from);
    Found other = valueFirst(tokens, from);
    if (other != null || phrase != null && phrase.end() > end) {
      return false;
    }
    if (stated || end >= tokens.size() || tokens.get(end).kind() == Token.Kind.MARK) {
      return true;
    }
    PhraseTrie.Match<Entry> next = lexicon.longest(tokens, end);
    return next != null && next.value().role != null && !next.value().means();
  }

  private Entry meaning(Map<Integer, Entry> word, List<Integer> rows, boolean nameIsFirst) {
    for (int row : rows) {
      Entry entry = word.get(row);
      if (entry != null && (nameIsFirst || !nameFirst.get(row))) {
        return entry;
      }
    }
    return null;
  }

  /**
   * "busy", "very busy", shortest first; any intensifier counts as "very" where that makes a
   * difference.
   */
  private List<Word> words(List<Token> tokens, int from) {
    List<Word> found = new ArrayList<>(2);
    words.every(tokens, from).forEach(m -> found.add(new Word(m.value(), m.end())));
    PhraseTrie.Match<Entry> very = found.isEmpty() ? lexicon.longest(tokens, from) : null;
    if (very != null && very.value().role == Role.VERY) {
      PhraseTrie.Match<Map<Integer, Entry>> plain = words.longest(tokens, very.end());
      PhraseTrie.Match<Map<Integer, Entry>> more = raised.longest(tokens, very.end());
      if (plain != null) {
        Map<Integer, Entry> meanings = new HashMap<>(plain.value());
        if (more != null && more.end() == plain.end()) {
          meanings.putAll(more.value());
        }
        found.add(new Word(meanings, plain.end()));
      }
    }
    return found;
  }
}
