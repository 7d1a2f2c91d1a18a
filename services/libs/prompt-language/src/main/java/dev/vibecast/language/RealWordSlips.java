package dev.vibecast.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends slips that are words themselves where their neighbours give them away: "waking bass", "very
 * fats", "d miner". Only in requests, and only to words about sound.
 */
final class RealWordSlips {

  private static final Set<String> NOTES =
      Set.of("a", "b", "c", "d", "e", "f", "g", "sharp", "flat");

  private final Lexicon lexicon;
  private final SpellingMender mender;

  RealWordSlips(Lexicon lexicon, SpellingMender mender) {
    this.lexicon = lexicon;
    this.mender = mender;
  }

  List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < mended.size(); i++) {
      Token token = mended.get(i);
      boolean plain = token.kind() == Token.Kind.WORD && !means(token.word());
      if (plain && !lexicon.fields().speaksOf(mended, i)) {
        String meant = meant(mended, i);
        mended.set(i, meant == null ? token : token.as(meant));
      }
    }
    return mended;
  }

  private boolean means(String word) {
    Entry entry = lexicon.find(word);
    return entry != null && (entry.means() || entry.role != null);
  }

  private String meant(List<Token> tokens, int i) {
    if (isInPhrase(tokens, i)) {
      return null;
    }
    List<String> likely = mender.soundsLike(tokens.get(i).word());
    for (String word : likely) {
      Entry entry = lexicon.find(word);
      boolean degree = entry != null && entry.quality != null && follows(tokens, i, Role.VERY);
      boolean scale = entry != null && !entry.scale.isEmpty() && afterNote(tokens, i);
      if (degree || scale || makesPhrase(tokens, i, word)) {
        return word;
      }
    }
    return null;
  }

  /** Whether the word as it stands is part of something that the tables know. */
  private boolean isInPhrase(List<Token> tokens, int i) {
    for (int from = Math.max(0, i - 3); from <= i; from++) {
      PhraseTrie.Match<Entry> match = lexicon.longest(tokens, from);
      if (match != null && match.end() > i) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(List<Token> tokens, int i, Role role) {
    Entry before = i == 0 ? null : lexicon.find(tokens.get(i - 1).word());
    return before != null && (before.role == role || before.role == Role.TOO);
  }

  private static boolean afterNote(List<Token> tokens, int i) {
    return i > 0 && NOTES.contains(tokens.get(i - 1).word());
  }

  /** Whether the word in its place makes a sound of two words: "walking bass". */
  private boolean makesPhrase(List<Token> tokens, int i, String word) {
    List<Token> tried = new ArrayList<>(tokens);
    tried.set(i, tokens.get(i).as(word));
    PhraseTrie.Match<Entry> match = lexicon.longest(tried, i);
    boolean phrase = match != null && match.end() > i + 1 && isSound(match.value());
    return phrase || lexicon.fields().at(tried, i) != null;
  }

  private static boolean isSound(Entry entry) {
    return entry.instrument != null || entry.quality != null && entry.affect.isEmpty();
  }
}
