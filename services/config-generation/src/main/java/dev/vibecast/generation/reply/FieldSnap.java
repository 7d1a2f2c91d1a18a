package dev.vibecast.generation.reply;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the allowed value that a wrong one was most likely meant to be. */
final class FieldSnap {

  private FieldSnap() {}

  /** The nearest allowed value, or nothing where any would be a guess. */
  static Optional<Object> nearest(FieldType type, JsonNode json) {
    return switch (type) {
      case FieldType.Labels(var labels) -> LabelSnap.nearest(labels, json).map(l -> l);
      case FieldType.Range(int min, int max) ->
          box(number(json)).map(n -> Math.clamp(Math.round(n), min, max));
      case FieldType.Choice(var choices) -> box(number(json)).map(n -> closest(choices, n));
      case FieldType.Flag() -> flag(json);
    };
  }

  /** A value as people and models write it. */
  static String shown(Object value) {
    return value instanceof Label label ? label.label() : String.valueOf(value);
  }

  private static Object closest(List<Integer> choices, double number) {
    return choices.stream()
        .min(Comparator.comparingDouble(choice -> Math.abs(choice - number)))
        .orElseThrow();
  }

  private static Optional<Object> flag(JsonNode json) {
    return switch (json.asText().strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "1" -> Optional.of(true);
      case "false", "no", "off", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Double> box(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  /** A finite number, also when it was written as text. */
  static OptionalDouble number(JsonNode json) {
    try {
      double value = Double.parseDouble(json.asText().strip());
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
