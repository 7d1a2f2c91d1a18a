package dev.vibecast.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Mends misspelt words: the nearest known word by Damerau-Levenshtein distance (Damerau, A
 * technique for computer detection and correction of spelling errors, CACM 7, 1964), at most 1 for
 * words of 4 to 6 letters and 2 for longer ones. A known word is never touched; words about sound
 * come first.
 */
final class SpellingMender {

  private static final int SHORTEST = 3;

  /** Words of this length are known well enough to mend clear slips only. */
  private static final int BRIEF = 4;

  /** Most tokens of a text that is a request rather than prose. */
  private static final int REQUEST = 14;

  private static final double COMMON = 0.8;
  private static final double SLIP = 0.8;
  private static final int LONG = 7;
  private static final int LONGEST = 20;

  private final Lexicon lexicon;
  private final Set<String> common = new HashSet<>();

  /** Slips of short words that letters alone do not tell. */
  private final Map<String, String> slips = new HashMap<>();

  private final WordForms forms;
  private final Map<Integer, List<Candidate>> english = new HashMap<>();
  private final Map<Glossary, Map<Integer, List<Candidate>>> others = new ConcurrentHashMap<>();

  /** A word that may have been meant. */
  private record Candidate(String word, int letters, boolean control, long count) {}

  /**
   * @param lexicon the words of the tables
   * @param extra further known words with how often they occur; may be empty
   */
  SpellingMender(Lexicon lexicon, Map<String, Long> extra) {
    this.lexicon = lexicon;
    this.forms = new WordForms(lexicon, common);
    for (String line : LanguageData.text("common-words.txt").split("\n")) {
      common.addAll(List.of(line.strip().split(" ")));
    }
    LanguageData.node("slips.json")
        .properties()
        .forEach(slip -> slips.put(slip.getKey(), slip.getValue().asText()));
    extra.keySet().forEach(word -> slips.remove(Folding.plain(word)));
    lexicon
        .vocabulary()
        .forEach((word, control) -> add(word, control, extra.getOrDefault(word, 1L)));
    extra.forEach(
        (word, count) -> {
          String folded = Folding.plain(word);
          common.add(folded);
          if (!lexicon.knows(folded)) {
            add(folded, false, count);
          }
        });
  }

  private void add(String word, boolean control, long count) {
    if (word.length() >= SHORTEST
        && word.length() <= LONGEST
        && Script.of(word.codePointAt(0)) == Script.LATIN) {
      english
          .computeIfAbsent(place(word.charAt(0), word.length()), n -> new ArrayList<>())
          .add(new Candidate(word, letters(word), control, count));
    }
  }

  /** Whether it is an ordinary English word. */
  boolean isCommon(String word) {
    return common.contains(word) || lexicon.knows(word) || forms.isInflected(word);
  }

  /** How English a word looks: 1 if the tables know it, less if it is common or a slip of one. */
  double familiarity(Token token, boolean slips) {
    if (lexicon.knows(token.word())) {
      return 1;
    }
    if (isCommon(token.word())) {
      return COMMON;
    }
    boolean slip =
        slips
            && token.kind() == Token.Kind.WORD
            && token.word().length() >= BRIEF
            && !mend(null, token).is(token.word());
    return slip ? SLIP : 0;
  }

  /**
   * The tokens with misspelt words replaced.
   *
   * @param glossary of the language, or null for English
   */
  List<Token> mend(String language, Glossary glossary, List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean name =
          token.capital() && i > 0 && !tokens.get(i - 1).is(".") && !language.equals("de");
      String slip = slips.get(token.word());
      if (slip != null && language.equals("en")) {
        mended.add(token.as(slip));
        continue;
      }
      boolean known = token.kind() != Token.Kind.WORD || isCommon(token.word());
      String doubled = glossary == null ? forms.undoubledWord(token) : null;
      if (doubled != null) {
        mended.add(token.as(doubled));
        continue;
      }
      if (known || name || glossary != null && glossary.knows(token.word())) {
        mended.add(token);
      } else {
        mended.add(tokens.size() <= REQUEST ? mend(glossary, token) : mendInProse(glossary, token));
      }
    }
    return tokens.size() <= REQUEST && glossary == null
        ? new RealWordSlips(lexicon, this).mend(mended)
        : mended;
  }

  /** Words about sound that are one slip from a word. */
  List<String> soundsLike(String word) {
    if (word.length() < BRIEF || word.length() > LONGEST) {
      return List.of();
    }
    return candidates(null, word, 1).stream()
        .filter(c -> c.control() && plausible(word, c, 1) == 1)
        .filter(c -> EditDistance.slip(word, c.word()) <= EditDistance.REPLACED)
        .sorted(Comparator.comparingInt(c -> EditDistance.slip(word, c.word())))
        .map(Candidate::word)
        .toList();
  }

  /** Long texts hold many words that no table knows: only clear slips of words about sound. */
  private Token mendInProse(Glossary glossary, Token token) {
    Token mended = mend(glossary, token);
    boolean control = lexicon.vocabulary().getOrDefault(mended.word(), glossary != null);
    boolean near = EditDistance.of(token.word(), mended.word(), 1) <= 1;
    return control && near ? mended : token;
  }

  private Token mend(Glossary glossary, Token token) {
    String word = token.word();
    int length = word.length();
    if (length < SHORTEST || length > LONGEST || Script.of(word.codePointAt(0)) != Script.LATIN) {
      return token;
    }
    int reach = length < LONG || glossary != null ? 1 : 2;
    Candidate best = null;
    int nearest = reach + 1;
    for (Candidate candidate : candidates(glossary, word, reach)) {
      int distance = plausible(word, candidate, reach);
      boolean nearer = distance < nearest;
      if (nearer || distance == nearest && distance <= reach && better(word, candidate, best)) {
        best = candidate;
        nearest = distance;
      }
    }
    return best != null && isSure(word, best, nearest, glossary != null)
        ? token.as(best.word())
        : token;
  }

  /** Other languages have many words that their table lacks: only natural slips of long words. */
  private static boolean isSure(String word, Candidate best, int distance, boolean foreign) {
    int length = word.length();
    if (foreign) {
      return length > BRIEF && EditDistance.slip(word, best.word()) < EditDistance.REPLACED;
    }
    if (length == SHORTEST) {
      return isClear(word, best);
    }
    return best.control() || distance == 1 && length > BRIEF || length > LONG;
  }

  /** Three letters tell little: one is missing or two are swapped, and it is no plural. */
  private static boolean isClear(String word, Candidate meant) {
    return EditDistance.slip(word, meant.word()) < EditDistance.REPLACED
        && !meant.word().equals(word + "s")
        && meant.control();
  }

  /** Words of about the same length that begin with the first or second letter of the word. */
  private List<Candidate> candidates(Glossary glossary, String word, int reach) {
    Map<Integer, List<Candidate>> places =
        glossary == null ? english : others.computeIfAbsent(glossary, SpellingMender::candidates);
    List<Candidate> candidates = new ArrayList<>();
    int least = word.length() < BRIEF ? SHORTEST : BRIEF;
    for (int length = Math.max(least, word.length() - reach);
        length <= word.length() + reach;
        length++) {
      candidates.addAll(places.getOrDefault(place(word.charAt(0), length), List.of()));
      if (word.charAt(1) != word.charAt(0)) {
        candidates.addAll(places.getOrDefault(place(word.charAt(1), length), List.of()));
      }
    }
    return candidates;
  }

  private static int place(char first, int length) {
    return first * (2 * LONGEST) + length;
  }

  private static Map<Integer, List<Candidate>> candidates(Glossary glossary) {
    return glossary.words().stream()
        .filter(word -> word.length() <= LONGEST)
        .map(word -> new Candidate(word, letters(word), true, 1))
        .collect(Collectors.groupingBy(c -> place(c.word().charAt(0), c.word().length())));
  }

  private static boolean better(String typed, Candidate one, Candidate other) {
    int slip = EditDistance.slip(typed, one.word()) - (one.control() ? 1 : 0);
    int otherSlip = EditDistance.slip(typed, other.word()) - (other.control() ? 1 : 0);
    if (slip != otherSlip) {
      return slip < otherSlip;
    }
    if (one.control() != other.control()) {
      return one.control();
    }
    return one.count() != other.count()
        ? one.count() > other.count()
        : one.word().compareTo(other.word()) < 0;
  }

  /** The distance, or more than {@code reach} where a glance excludes the candidate. */
  private static int plausible(String word, Candidate candidate, int reach) {
    String other = candidate.word();
    if (Integer.bitCount(letters(word) ^ candidate.letters()) > 2 * reach) {
      return reach + 1;
    }
    boolean start =
        word.charAt(0) == other.charAt(0)
            || word.charAt(0) == other.charAt(1) && word.charAt(1) == other.charAt(0);
    return start ? EditDistance.of(word, other, reach) : reach + 1;
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }
}
