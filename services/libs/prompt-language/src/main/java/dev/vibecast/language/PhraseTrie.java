package dev.vibecast.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Phrases by their words; finds the longest that begins at a place. A last word that ends in {@code
 * *} stands for its stem with up to {@value #MAX_ENDING} further letters.
 */
final class PhraseTrie<T> {

  static final int MAX_ENDING = 4;

  private final Map<String, PhraseTrie<T>> next = new HashMap<>();
  private boolean stems;
  private T value;

  /** A phrase that was found. */
  record Match<T>(T value, int end) {}

  /** The value of a phrase, made if it is new. */
  T at(List<String> words, Supplier<T> fresh) {
    PhraseTrie<T> node = this;
    for (String word : words) {
      node.stems |= word.endsWith("*");
      node = node.next.computeIfAbsent(word, w -> new PhraseTrie<>());
    }
    if (node.value == null) {
      node.value = fresh.get();
    }
    return node.value;
  }

  /** The value of exactly these words, or null. */
  T exactly(List<String> words) {
    PhraseTrie<T> node = this;
    for (String word : words) {
      node = node.next.get(word);
      if (node == null) {
        return null;
      }
    }
    return node.value;
  }

  /** The longest phrase that begins at {@code from}, or null. */
  Match<T> longest(List<Token> tokens, int from) {
    List<Match<T>> all = every(tokens, from);
    return all.isEmpty() ? null : all.getLast();
  }

  /** The phrases that begin at {@code from}, shortest first. */
  List<Match<T>> every(List<Token> tokens, int from) {
    List<Match<T>> all = List.of();
    PhraseTrie<T> node = this;
    for (int i = from; i < tokens.size() && node != null; i++) {
      String word = tokens.get(i).word();
      PhraseTrie<T> exact = node.next.get(word);
      T found = exact != null && exact.value != null ? exact.value : node.stem(word);
      if (found != null) {
        all = all.isEmpty() ? new ArrayList<>(2) : all;
        all.add(new Match<>(found, i + 1));
      }
      node = exact;
    }
    return all;
  }

  /** The value of the stem that the word begins with, or null. */
  T stem(String word) {
    for (int ending = 0; stems && ending <= MAX_ENDING && ending < word.length() - 1; ending++) {
      PhraseTrie<T> node = next.get(word.substring(0, word.length() - ending) + "*");
      if (node != null && node.value != null) {
        return node.value;
      }
    }
    return null;
  }
}
