package dev.vibecast.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a prompt into units: exact tempi, keys, and the longest phrases that the tables know. */
final class UnitReader {

  /** Idiom that stands for nothing. */
  private static final String NOTHING = "_none";

  /** Idiom whose words are plain content. */
  private static final String KEEP = "_keep";

  private final Prompt prompt;
  private final Lexicon lexicon;
  private final TempoPhrases tempi;
  private final KeyPhrases keys;
  private final List<Unit> units = new ArrayList<>();

  /** What a value before its name may mean beside further names, until {@link #sharedUntil}. */
  private Map<Integer, Entry> shared = Map.of();

  private int sharedUntil = -1;

  UnitReader(Prompt prompt, Lexicon lexicon) {
    this.prompt = prompt;
    this.lexicon = lexicon;
    this.tempi = new TempoPhrases(prompt, lexicon);
    this.keys = new KeyPhrases(prompt, lexicon);
  }

  List<Unit> read() {
    int i = 0;
    while (i < prompt.size()) {
      Unit control = tempi.at(i, afterGenre());
      if (control == null) {
        control = MetrePhrases.at(prompt, i);
      }
      if (control == null) {
        control = OctavePhrases.at(prompt, i);
      }
      if (control == null) {
        control = keys.at(i);
      }
      if (control != null) {
        units.add(control);
        i = control.to;
      } else {
        i = phrase(i);
      }
    }
    return units;
  }

  private boolean afterGenre() {
    int last = units.size() - 1;
    if (last > 0 && units.get(last).is(Role.COMMA)) {
      last--;
    }
    return last >= 0 && units.get(last).entry != null && !units.get(last).entry.genres.isEmpty();
  }

  private int phrase(int from) {
    PhraseTrie.Match<Entry> match = lexicon.longest(prompt.tokens(), from);
    FieldGrammar.Found field = field(from);
    if (field != null && (match == null || field.end() > match.end() || yields(match, field))) {
      return said(from, field);
    }
    if (match == null) {
      units.add(plural(from));
      return from + 1;
    }
    Entry entry = match.value();
    if (entry.idiom == null || entry.means()) {
      units.add(Unit.phrase(from, match.end(), entry, gloss(from, match.end())));
    } else {
      idiom(entry, from, match.end());
    }
    return match.end();
  }

  /** A field with its value, or a further name that shares the value: "lots of reverb and echo". */
  private FieldGrammar.Found field(int from) {
    List<Token> tokens = prompt.tokens();
    FieldGrammar.Found found = lexicon.fields().at(tokens, from);
    boolean linked = from == sharedUntil + 1 && !units.isEmpty() && isLink(units.getLast());
    return found == null && linked ? lexicon.fields().shared(tokens, from, shared) : found;
  }

  private static boolean isLink(Unit unit) {
    return unit.is(Role.AND) || unit.is(Role.OR);
  }

  /** Of equally long readings the names of sounds and scales come first, then fields. */
  private static boolean yields(PhraseTrie.Match<Entry> match, FieldGrammar.Found field) {
    Entry entry = match.value();
    boolean sound = entry.instrument != null || !entry.scale.isEmpty() || !entry.genres.isEmpty();
    return field.end() == match.end() && !sound && entry.idiom == null && entry.meter == null;
  }

  private int said(int from, FieldGrammar.Found field) {
    Unit unit = Unit.phrase(from, field.end(), field.entry(), gloss(from, field.end()));
    unit.cut = true;
    units.add(unit);
    shared = field.word() == null ? Map.of() : field.word();
    sharedUntil = field.end();
    return field.end();
  }

  /** A word that the tables know without its ending. */
  private Unit plural(int from) {
    String word = prompt.word(from);
    Entry entry = null;
    for (String ending : List.of("s", "es", "ly", "ish", "y", "ing", "'s")) {
      boolean ends = word.length() > ending.length() + 3 && word.endsWith(ending);
      if (ends && entry == null) {
        Entry stem = lexicon.find(word.substring(0, word.length() - ending.length()));
        entry = stem != null && stem.means() && stem.role == null ? stem : null;
      }
    }
    return Unit.phrase(from, from + 1, entry, gloss(from, from + 1));
  }

  private void idiom(Entry entry, int from, int end) {
    String first = entry.idiom.isEmpty() ? NOTHING : entry.idiom.getFirst();
    if (first.equals(NOTHING)) {
      Unit nothing = Unit.phrase(from, end, null, "");
      nothing.role = Role.FILLER;
      units.add(nothing);
    } else if (first.equals(KEEP)) {
      for (int i = from; i < end; i++) {
        Entry word = lexicon.find(prompt.word(i));
        boolean scene = word != null && word.quality == null && word.role == null;
        units.add(Unit.phrase(i, i + 1, scene ? word : null, gloss(i, i + 1)));
      }
    } else {
      String gloss = String.join(" ", entry.idiom);
      Entry meant = lexicon.find(gloss);
      boolean usable = meant != null && meant.idiom == null;
      units.add(Unit.phrase(from, end, usable ? meant : null, gloss));
    }
  }

  /** The words as typed where they are English, else their gloss. */
  private String gloss(int from, int end) {
    StringBuilder gloss = new StringBuilder();
    for (int i = from; i < end; i++) {
      Token token = prompt.at(i);
      boolean whole = token.end() - token.start() == token.word().length();
      boolean typed = whole && token.word().equals(token.typed());
      String word = typed ? prompt.text().substring(token.start(), token.end()) : token.word();
      if (!gloss.isEmpty()) {
        boolean hyphen = token.joined() && typed && prompt.at(i - 1).end() < token.start();
        gloss.append(hyphen ? "-" : token.joined() && typed ? "" : " ");
      }
      gloss.append(word.startsWith("_") ? "" : word);
    }
    return gloss.toString();
  }
}
