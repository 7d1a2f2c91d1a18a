package dev.vibecast.language;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.music.Mode;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads keys: "F minor", "in f#", "Bb", "cis-Moll", "sol maggiore". A letter or syllable is a note
 * only beside an accidental, a mode or "in" and "key of"; "a minor detail" names no key.
 */
final class KeyPhrases {

  private static final Notes NOTES = Notes.read();
  private static final Set<String> MUSIC_NOUNS =
      Set.of("key", "scale", "chord", "chords", "mode", "tonality", "feel", "progression");
  private static final Set<Role> AFTER_KEY =
      Set.of(
          Role.AND,
          Role.BUT,
          Role.WITH,
          Role.PREP,
          Role.NO,
          Role.ONLY,
          Role.NOT,
          Role.OR,
          Role.STOP,
          Role.COMMA,
          Role.DROP);

  private final Prompt prompt;
  private final Lexicon lexicon;

  KeyPhrases(Prompt prompt, Lexicon lexicon) {
    this.prompt = prompt;
    this.lexicon = lexicon;
  }

  /** Names of notes. */
  private record Notes(
      Map<String, Integer> letters,
      Map<String, Integer> german,
      Map<String, Integer> solfege,
      Set<String> sharp,
      Set<String> flat) {

    static Notes read() {
      JsonNode table = LanguageData.node("notes-and-numbers.json");
      return new Notes(
          pitches(table.path("letters")),
          pitches(table.path("german")),
          pitches(table.path("solfege")),
          new HashSet<>(LanguageData.strings(table.path("sharp"))),
          new HashSet<>(LanguageData.strings(table.path("flat"))));
    }

    private static Map<String, Integer> pitches(JsonNode table) {
      Map<String, Integer> pitches = new HashMap<>();
      table.properties().forEach(e -> pitches.put(e.getKey(), e.getValue().asInt()));
      return pitches;
    }
  }

  /** A note and the token after it. */
  private record Note(int pitch, int end, boolean altered, boolean syllable) {}

  /** The key that begins at a token, or null. */
  Unit at(int from) {
    int first = from;
    boolean introduced = false;
    while (isIntroduction(first, introduced)) {
      introduced = true;
      first++;
    }
    Unit glued = glued(from, first, introduced);
    if (glued != null) {
      return glued;
    }
    Note note = note(first);
    return note == null ? null : key(from, first, note, introduced);
  }

  /** "in", "in the key of", "key:"; the article only within. */
  private boolean isIntroduction(int i, boolean within) {
    String word = prompt.word(i);
    return switch (word) {
      case "in" -> !within;
      case "key" -> true;
      case "is", "=" -> within;
      case "the", "of", ":" -> within || word.equals("the") && prompt.word(i + 1).equals("key");
      default -> false;
    };
  }

  private Unit key(int from, int first, Note note, boolean introduced) {
    PhraseTrie.Match<Entry> mode = lexicon.longest(prompt.tokens(), note.end());
    boolean hasMode = mode != null && !mode.value().scale.isEmpty();
    String shortMode = prompt.word(note.end());
    if (!hasMode && isShortMode(shortMode, note.end())) {
      Mode named = shortMode.startsWith("ma") ? Mode.MAJOR : Mode.MINOR;
      return control(from, note.end() + 1, note.pitch(), List.of(modeLimit(named)), null);
    }
    if (hasMode) {
      if (isArticle(first, note, introduced, mode.end())) {
        return null;
      }
      Entry entry = mode.value();
      return control(from, mode.end(), note.pitch(), entry.scale, entry.unmet);
    }
    boolean keyOf = introduced && (prompt.word(first - 1).equals("of") || isKeyWord(first - 1));
    boolean stands = note.altered() && !note.syllable() || introduced && standsAlone(first, note);
    return keyOf || stands ? control(from, note.end(), note.pitch(), List.of(), null) : null;
  }

  private boolean isKeyWord(int i) {
    return prompt.word(i).equals("key") || Set.of(":", "is", "=").contains(prompt.word(i));
  }

  private boolean isShortMode(String word, int i) {
    boolean joined = i < prompt.size() && prompt.at(i).joined();
    return word.equals("m") && joined
        || word.equals("min")
        || word.equals("maj")
        || word.equals("mol");
  }

  /** "in D" before nothing, a mark or a connecting word; "in a" only as a capital. */
  private boolean standsAlone(int first, Note note) {
    Token token = prompt.at(first);
    if (!note.altered() && !token.capital() && (note.syllable() || token.is("a"))) {
      return false;
    }
    return endsAt(note.end());
  }

  private boolean endsAt(int i) {
    if (i >= prompt.size()) {
      return true;
    }
    PhraseTrie.Match<Entry> next = lexicon.longest(prompt.tokens(), i);
    Role role = next == null ? null : next.value().role;
    return role != null && AFTER_KEY.contains(role) || prompt.isNumber(i);
  }

  /** "a minor detail", "a major city", "in a minor key": the letter is an article. */
  private boolean isArticle(int first, Note note, boolean introduced, int end) {
    boolean article = prompt.at(first).is("a") && !note.altered();
    if (!article || !prompt.language().equals("en")) {
      return false;
    }
    if (MUSIC_NOUNS.contains(prompt.word(end)) || MUSIC_NOUNS.contains(prompt.word(end - 1))) {
      return !prompt.at(first).capital();
    }
    boolean sentenceStart = first == 0 || prompt.isMark(first - 1);
    boolean capital = prompt.at(first).capital() && !sentenceStart;
    return !capital && !endsAt(end) && !(introduced && isInstrument(end));
  }

  private boolean isInstrument(int i) {
    PhraseTrie.Match<Entry> next = i < prompt.size() ? lexicon.longest(prompt.tokens(), i) : null;
    return next != null && (next.value().instrument != null || next.value().bpm > 0);
  }

  /** "Am", "F#m", "Cmaj7" in one piece, with a capital. */
  private Unit glued(int from, int first, boolean introduced) {
    String word = prompt.word(first);
    int cut = word.endsWith("maj") || word.endsWith("min") ? 3 : word.endsWith("m") ? 1 : 0;
    boolean brief = cut > 0 && word.length() > cut && word.length() - cut <= 2;
    if (!brief || !prompt.at(first).capital()) {
      return null;
    }
    String typed = prompt.span(first, first + 1).text();
    boolean tail = typed.endsWith(word.substring(word.length() - cut));
    Integer pitch = NOTES.letters().get(word.substring(0, word.length() - cut));
    boolean verb = word.equals("am") && !introduced && !endsAt(first + 1);
    if (!tail || pitch == null || verb || prompt.isNumber(first - 1)) {
      return null;
    }
    Mode mode = cut == 3 && word.endsWith("maj") ? Mode.MAJOR : Mode.MINOR;
    return control(from, first + 1, pitch, List.of(modeLimit(mode)), null);
  }

  private Note note(int i) {
    if (i >= prompt.size()) {
      return null;
    }
    String typed = prompt.typed(i);
    Integer pitch = letter(typed, i);
    boolean syllable = pitch == null;
    if (syllable) {
      pitch = NOTES.solfege().get(typed);
    }
    if (pitch == null) {
      return null;
    }
    int shift = accidental(i + 1);
    boolean altered = shift != 0 || !syllable && typed.length() > 1;
    return new Note(
        Math.floorMod(pitch + shift, 12), shift == 0 ? i + 1 : i + 2, altered, syllable);
  }

  private Integer letter(String typed, int i) {
    String after = prompt.typed(i + 1);
    boolean germanMode = after.equals("dur") || after.equals("moll");
    if (germanMode || prompt.language().equals("de")) {
      Integer german = NOTES.german().get(typed);
      if (german != null && (typed.length() == 1 || germanMode || isKeyContext(i))) {
        return german;
      }
    }
    return typed.equals("h") ? null : NOTES.letters().get(typed);
  }

  private boolean isKeyContext(int i) {
    return prompt.word(i - 1).equals("in") || prompt.word(i - 1).equals("key");
  }

  private int accidental(int i) {
    boolean sharp = NOTES.sharp().contains(prompt.typed(i)) || prompt.word(i).equals("sharp");
    boolean flat = NOTES.flat().contains(prompt.typed(i)) || prompt.word(i).equals("flat");
    return sharp ? 1 : flat ? -1 : 0;
  }

  private static Limit modeLimit(Mode mode) {
    return new Limit(MusicField.MODE, Limit.Kind.ONE_OF, List.of(mode), 0);
  }

  private Unit control(int from, int end, int pitch, List<Limit> mode, String unmet) {
    int last = MUSIC_NOUNS.contains(prompt.word(end)) ? end + 1 : end;
    Span span = prompt.span(from, last);
    List<Wish> wishes = new ArrayList<>();
    List<Object> root = List.of(Root.values()[pitch]);
    wishes.add(new Wish.OneOf(span, Strength.EXPLICIT, MusicField.ROOT, root));
    mode.forEach(limit -> wishes.add(limit.wish(span, Strength.EXPLICIT)));
    if (unmet != null) {
      wishes.add(new Wish.Unmet(span, Strength.EXPLICIT, unmet));
    }
    return Unit.control(from, last, wishes);
  }
}
