package dev.vibecast.generation.reply;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.OrderedLabel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the label that a word was meant to be: other case or spacing, a part of it, a slip. */
final class LabelSnap {

  /** A slip may touch this share of the letters; more would be another word. */
  private static final int LETTERS_PER_SLIP = 3;

  private static final int LONGEST_WORD = 40;

  private LabelSnap() {}

  static Optional<? extends Label> nearest(List<? extends Label> labels, JsonNode json) {
    if (json.isNumber()) {
      return byPosition(labels, json.doubleValue());
    }
    String word = plain(json.asText());
    return word.length() > LONGEST_WORD
        ? Optional.empty()
        : same(labels, word).or(() -> part(labels, word)).or(() -> slip(labels, word));
  }

  private static Optional<Label> byPosition(List<? extends Label> labels, double value) {
    return value < 0.0 || value > 1.0
        ? Optional.empty()
        : ordered(labels)
            .min(Comparator.comparingDouble(label -> Math.abs(label.value() - value)))
            .map(label -> label);
  }

  private static Stream<OrderedLabel> ordered(List<? extends Label> labels) {
    return labels.stream().filter(OrderedLabel.class::isInstance).map(OrderedLabel.class::cast);
  }

  private static Optional<Label> same(List<? extends Label> labels, String word) {
    return first(labels.stream().filter(label -> label.label().equals(word)));
  }

  /** "c#_minor" means c#, "warm" means warm_slow. */
  private static Optional<Label> part(List<? extends Label> labels, String word) {
    return first(
        labels.stream()
            .filter(
                label ->
                    word.startsWith(label.label() + "_") || label.label().startsWith(word + "_")));
  }

  private static Optional<Label> slip(List<? extends Label> labels, String word) {
    return first(
        labels.stream()
            .filter(label -> distance(label, word) <= word.length() / LETTERS_PER_SLIP)
            .min(Comparator.comparingInt(label -> distance(label, word)))
            .stream());
  }

  private static Optional<Label> first(Stream<? extends Label> labels) {
    return labels.findFirst().map(label -> label);
  }

  private static int distance(Label label, String word) {
    return EditDistance.between(label.label(), word);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
  }
}
