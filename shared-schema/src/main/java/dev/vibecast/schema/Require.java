package dev.vibecast.schema;

import java.util.List;

/** Checks that contract constructors share; each failure names the field and what it takes. */
public final class Require {

  /** Longest identifier; room for a prefix before one that a person chose. */
  public static final int MAX_ID_CHARS = 200;

  private static final double MAX_EXACT = 1e15;

  private Require() {}

  /** The value, which must be there. */
  public static <T> T present(String field, T value) {
    if (value == null) {
      throw new InvalidContractException(field, "is missing");
    }
    return value;
  }

  /** The identifier, which must hold 1 to {@value #MAX_ID_CHARS} characters. */
  public static String id(String field, String value) {
    if (value == null || value.isBlank() || charsOf(value) > MAX_ID_CHARS) {
      throw new InvalidContractException(field, "is missing or longer than 200 characters");
    }
    return value;
  }

  /** An unmodifiable copy of a list, which must be there and hold no null. */
  public static <T> List<T> list(String field, List<T> values) {
    present(field, values);
    for (int i = 0; i < values.size(); i++) {
      present(field + "[" + i + "]", values.get(i));
    }
    return List.copyOf(values);
  }

  /** A list as {@link #list} gives it, of exactly {@code size} entries. */
  public static <T> List<T> listOf(int size, String field, List<T> values) {
    int found = values == null ? 0 : values.size();
    if (found != size) {
      throw new InvalidContractException(
          field, "has %d entries; it takes %d".formatted(found, size));
    }
    return list(field, values);
  }

  /** The number, which must not be below zero. */
  public static long notNegative(String field, long value) {
    if (value < 0) {
      throw new InvalidContractException(field, value + " is not allowed; it takes 0 or more");
    }
    return value;
  }

  /** The number, which must be finite and within both bounds. */
  public static double range(String field, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw new InvalidContractException(
          field,
          "%s is not allowed; it takes %s to %s".formatted(plain(value), plain(min), plain(max)));
    }
    return value;
  }

  /** The number, which must be neither infinite nor NaN. */
  public static double finite(String field, double value) {
    if (!Double.isFinite(value)) {
      throw new InvalidContractException(field, value + " is not allowed; it takes a number");
    }
    return value;
  }

  /** Length as a person counts it: an emoji is one character, not two UTF-16 units. */
  public static int charsOf(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String plain(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < MAX_EXACT;
    return whole ? Long.toString((long) number) : Double.toString(number);
  }
}
