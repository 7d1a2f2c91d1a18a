package dev.vibecast.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The English tables, by phrase. */
final class Lexicon {

  private static final Lexicon BUILT_IN = new Lexicon();

  private final PhraseTrie<Entry> phrases = new PhraseTrie<>();
  private final Map<String, Boolean> words = new HashMap<>();
  private final Map<String, List<Limit>> steering = new HashMap<>();
  private final Map<String, List<Limit>> caps = new HashMap<>();
  private final FieldGrammar fields;

  private Lexicon() {
    LanguageData.lines("idioms.jsonl").forEach(this::idiom);
    LanguageData.lines("grammar.jsonl").forEach(this::grammar);
    LanguageData.lines("scales.jsonl").forEach(this::scale);
    LanguageData.lines("tempo-words.jsonl").forEach(this::tempo);
    LanguageData.lines("instruments.jsonl").forEach(this::instrument);
    LanguageData.lines("qualities.jsonl").forEach(this::quality);
    GenreTable.builtIn().all().forEach(this::genre);
    LanguageData.lines("lexicon.jsonl").forEach(this::meaning);
    LanguageData.lines("steering.jsonl")
        .forEach(row -> steering.put(row.path("grows").asText(), limits(row, "shift")));
    LanguageData.lines("caps.jsonl")
        .forEach(row -> caps.put(row.path("side").asText(), limits(row, "limits")));
    fields = new FieldGrammar(this, this::learn);
  }

  /** The tables that ship with Vibecast. */
  static Lexicon builtIn() {
    return BUILT_IN;
  }

  /** The longest phrase that begins at a token, or null. */
  PhraseTrie.Match<Entry> longest(List<Token> tokens, int from) {
    return phrases.longest(tokens, from);
  }

  /** Fields and values said outright. */
  FieldGrammar fields() {
    return fields;
  }

  /** The entry of a phrase, or null. */
  Entry find(String phrase) {
    return phrases.exactly(Tokenizer.words(phrase));
  }

  /** Every single word of every phrase, with whether it belongs to a phrase about sound. */
  Map<String, Boolean> vocabulary() {
    return words;
  }

  /** Whether the word occurs in a phrase. */
  boolean knows(String word) {
    return words.containsKey(word);
  }

  /** What changes when a dimension grows ({@code up}) or falls. */
  List<Limit> steering(AffectDimension dimension, boolean up) {
    return steering.getOrDefault(dimension.code() + (up ? "+" : "-"), List.of());
  }

  /** What keeps a dimension from going above ({@code max}) or below neutral. */
  List<Limit> cap(AffectDimension dimension, boolean max) {
    return caps.getOrDefault(dimension.code() + (max ? " max" : " min"), List.of());
  }

  private void grammar(JsonNode row) {
    Role role = Role.valueOf(row.path("role").asText());
    for (Entry entry : entries(row, "words", true)) {
      if (entry.role == null && entry.idiom == null) {
        entry.role = role;
        entry.amount = row.path("amount").asDouble(1);
      }
    }
  }

  private void idiom(JsonNode row) {
    String gloss = row.path("gloss").asText();
    entries(row, "words", false).forEach(entry -> entry.idiom = Tokenizer.words(gloss));
  }

  private void scale(JsonNode row) {
    for (Entry entry : entries(row, "words", true)) {
      entry.scale = limits(row, "limits");
      entry.withoutScale = limits(row, "not");
      entry.unmet = row.path("unmet").asText(null);
    }
  }

  private void tempo(JsonNode row) {
    for (Entry entry : entries(row, "words", true)) {
      entry.bpm = row.path("bpm").asDouble();
      entry.factor = row.path("factor").asDouble();
      entry.meter = row.path("meter").asText(null);
    }
  }

  private void instrument(JsonNode row) {
    List<Choice> choices = new ArrayList<>();
    for (Limit limit : limits(row, "choices")) {
      limit.values().forEach(value -> choices.add(new Choice(limit.field(), value)));
    }
    List<Entry> entries = entries(row, "words", true);
    Instrument instrument =
        new Instrument(
            entries.getFirst().phrase, choices, limits(row, "not"), row.path("unmet").asText(null));
    entries.forEach(entry -> entry.instrument = instrument);
  }

  private void quality(JsonNode row) {
    Quality quality =
        new Quality(
            row.path("id").asText(),
            limits(row, "is"),
            limits(row, "very"),
            limits(row, "not"),
            limits(row, "shift"),
            affect(row),
            Strength.valueOf(row.path("strength").asText("EXPLICIT")),
            row.path("unmet").asText(null));
    entries(row, "words", true).forEach(entry -> set(entry, quality, Entry.Form.PLAIN));
    for (Entry entry : entries(row, "more", true)) {
      set(entry, quality, Entry.Form.MORE);
      String more = entry.phrase;
      if (more.endsWith("er") && more.indexOf(' ') < 0) {
        String most = more.substring(0, more.length() - 2) + "est";
        set(entry(most, false), quality, Entry.Form.END);
      }
    }
  }

  private static void set(Entry entry, Quality quality, Entry.Form form) {
    if (entry.quality == null) {
      entry.quality = quality;
      entry.form = form;
    }
  }

  private void genre(Genre genre) {
    for (String name : genre.names().getOrDefault("en", List.of())) {
      Entry entry = entry(name, true);
      entry.genres.add(genre.id());
      if (name.indexOf(' ') > 0 || name.indexOf('-') > 0) {
        glued(name, genre);
      }
    }
  }

  /** "synth wave" is also typed in one word. */
  private void glued(String name, Genre genre) {
    Entry entry = entry(String.join("", Tokenizer.words(name)), false);
    if (!entry.genres.contains(genre.id())) {
      entry.genres.add(genre.id());
    }
  }

  private void meaning(JsonNode row) {
    for (Entry entry : entries(row, "words", false)) {
      if (entry.affect.isEmpty()) {
        entry.affect = affect(row);
        entry.implies = limits(row, "implies");
      }
    }
  }

  private List<Entry> entries(JsonNode row, String key, boolean control) {
    return LanguageData.strings(row.path(key)).stream().map(p -> entry(p, control)).toList();
  }

  private Entry entry(String phrase, boolean control) {
    List<String> parts = Tokenizer.words(phrase);
    learn(parts, control);
    return phrases.at(parts, () -> new Entry(String.join(" ", parts)));
  }

  private void learn(List<String> parts, boolean control) {
    parts.forEach(part -> words.merge(part, control && parts.size() == 1, Boolean::logicalOr));
  }

  private static List<Limit> limits(JsonNode row, String key) {
    return LanguageData.strings(row.path(key)).stream().map(Limit::parse).toList();
  }

  private static Map<AffectDimension, Double> affect(JsonNode row) {
    Map<AffectDimension, Double> affect = new EnumMap<>(AffectDimension.class);
    row.path("affect")
        .properties()
        .forEach(
            e -> affect.put(AffectDimension.ofCode(e.getKey().charAt(0)), e.getValue().asDouble()));
    return affect;
  }
}
