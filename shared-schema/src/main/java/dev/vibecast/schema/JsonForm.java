package dev.vibecast.schema;

import dev.vibecast.schema.music.Label;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a Java type looks in JSON, in words for people. */
final class JsonForm {

  private JsonForm() {}

  /** What a property of this type takes, for example {@code one of retrieval, llm}. */
  static String of(Class<?> type) {
    if (type == null) {
      return "another value";
    }
    if (Label.class.isAssignableFrom(type) && type.isEnum()) {
      return labels(type);
    }
    if (type == Instant.class) {
      return "an instant such as 2026-01-02T03:04:05Z";
    }
    if (type == String.class) {
      return "text";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : scalarOrObject(type);
  }

  private static String labels(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Label) constant).label())
        .collect(Collectors.joining(", ", "one of ", ""));
  }

  private static String scalarOrObject(Class<?> type) {
    if (type == long.class || type == Long.class) {
      return "a whole number from %d to %d".formatted(Long.MIN_VALUE, Long.MAX_VALUE);
    }
    if (type == int.class || type == Integer.class) {
      return "a whole number from %d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (type == double.class || type == Double.class) {
      return "a number";
    }
    return type == boolean.class || type == Boolean.class ? "true or false" : "an object";
  }
}
