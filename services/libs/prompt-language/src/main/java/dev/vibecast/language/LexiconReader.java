package dev.vibecast.language;

import java.util.List;
import java.util.Map;

/**
 * Reads prompts with the tables: gloss, mend, cut into units, mark negation and "only", write
 * wishes.
 */
final class LexiconReader implements PromptReader {

  private static final int RELATIVE_REACH = 4;

  private final Lexicon lexicon;
  private final Glosser glosser;

  /** Made once, on first use. */
  private static final class BuiltIn {
    static final PromptReader READER = withVocabulary(Map.of());
  }

  static PromptReader builtIn() {
    return BuiltIn.READER;
  }

  static PromptReader withVocabulary(Map<String, Long> vocabulary) {
    Lexicon lexicon = Lexicon.builtIn();
    SpellingMender mender = new SpellingMender(lexicon, vocabulary);
    return new LexiconReader(lexicon, new WordGlosser(lexicon, mender));
  }

  private LexiconReader(Lexicon lexicon, Glosser glosser) {
    this.lexicon = lexicon;
    this.glosser = glosser;
  }

  @Override
  public Reading read(String text) {
    String bounded = bounded(text);
    if (bounded.isBlank()) {
      return Reading.EMPTY;
    }
    Prompt prompt = glosser.gloss(bounded);
    List<Unit> units = new UnitReader(prompt, lexicon).read();
    new NegationScopes(units).mark();
    List<OnlyScopes.Group> groups = new OnlyScopes(units).mark();
    WishWriter writer = new WishWriter(prompt, units, lexicon);
    writer.write(groups);
    return new Reading(
        bounded,
        prompt.language(),
        Residual.of(units),
        writer.wishes(),
        writer.genres(),
        writer.affect(),
        isRelative(units, writer.compared()));
  }

  private static boolean isRelative(List<Unit> units, boolean compared) {
    boolean empty = Residual.isEmpty(units);
    boolean said = units.stream().anyMatch(u -> u.is(Role.RELATIVE));
    boolean first = units.stream().limit(RELATIVE_REACH).anyMatch(u -> u.is(Role.RELATIVE));
    return empty && (said || compared) || said && compared || first && changes(units);
  }

  /** "like before but …", "same, …": what plays is changed. */
  private static boolean changes(List<Unit> units) {
    for (int i = 0; i + 1 < units.size(); i++) {
      Unit next = units.get(i + 1);
      boolean turn =
          next.is(Role.BUT)
              || next.is(Role.COMMA)
              || next.is(Role.STOP)
              || next.is(Role.WITH)
              || next.role != null && next.role.negates();
      if (units.get(i).is(Role.RELATIVE) && turn) {
        return true;
      }
    }
    return false;
  }

  private static String bounded(String text) {
    if (text == null) {
      return "";
    }
    if (text.length() <= MAX_CODE_POINTS) {
      return text;
    }
    int points = text.codePointCount(0, Math.min(text.length(), 2 * MAX_CODE_POINTS));
    return points <= MAX_CODE_POINTS && text.length() <= 2 * MAX_CODE_POINTS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MAX_CODE_POINTS));
  }
}
