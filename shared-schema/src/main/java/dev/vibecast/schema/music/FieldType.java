package dev.vibecast.schema.music;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The kinds of value a recipe field can hold, each able to read and describe itself. */
public sealed interface FieldType {

  /** The value this JSON stands for, or nothing if it is not allowed. */
  Optional<Object> read(JsonNode json);

  /** Whether this Java value is one that {@link #read} could give. */
  boolean holds(Object value);

  /** What is allowed, for an error message. */
  String allowed();

  /** All that is allowed, in order. */
  List<?> values();

  /**
   * A closed set of words.
   *
   * @param labels in order of the scale where the field has one
   */
  record Labels(List<? extends Label> labels) implements FieldType {
    @Override
    public Optional<Object> read(JsonNode json) {
      return labels.stream()
          .filter(l -> json.isTextual() && l.label().equals(json.textValue()))
          .findFirst()
          .map(Object.class::cast);
    }

    @Override
    public boolean holds(Object value) {
      return value instanceof Label && labels.contains(value);
    }

    @Override
    public String allowed() {
      return labels.stream().map(Label::label).collect(Collectors.joining(", ", "one of ", ""));
    }

    @Override
    public List<?> values() {
      return labels;
    }
  }

  /** A whole number from {@code min} to {@code max}, both included. */
  record Range(int min, int max) implements FieldType {
    @Override
    public Optional<Object> read(JsonNode json) {
      return wholeNumber(json).filter(this::holds).map(Object.class::cast);
    }

    @Override
    public boolean holds(Object value) {
      return value instanceof Integer n && n >= min && n <= max;
    }

    @Override
    public String allowed() {
      return "a whole number from %d to %d".formatted(min, max);
    }

    @Override
    public List<?> values() {
      return IntStream.rangeClosed(min, max).boxed().toList();
    }
  }

  /** A whole number out of a short list. */
  record Choice(List<Integer> numbers) implements FieldType {
    @Override
    public Optional<Object> read(JsonNode json) {
      return wholeNumber(json).filter(numbers::contains).map(Object.class::cast);
    }

    @Override
    public boolean holds(Object value) {
      return value instanceof Integer && numbers.contains(value);
    }

    @Override
    public String allowed() {
      return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "one of ", ""));
    }

    @Override
    public List<?> values() {
      return numbers;
    }
  }

  /** True or false. */
  record Flag() implements FieldType {
    @Override
    public Optional<Object> read(JsonNode json) {
      return json.isBoolean() ? Optional.of(json.booleanValue()) : Optional.empty();
    }

    @Override
    public boolean holds(Object value) {
      return value instanceof Boolean;
    }

    @Override
    public String allowed() {
      return "true or false";
    }

    @Override
    public List<?> values() {
      return List.of(false, true);
    }
  }

  private static Optional<Integer> wholeNumber(JsonNode json) {
    return json.canConvertToInt() && json.canConvertToExactIntegral()
        ? Optional.of(json.intValue())
        : Optional.empty();
  }
}
