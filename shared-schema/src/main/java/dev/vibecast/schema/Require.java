package dev.vibecast.schema;

/** Checks that contract constructors share; each failure names the field and what it takes. */
public final class Require {

  private Require() {}

  /** The value, which must be there. */
  public static <T> T present(String field, T value) {
    if (value == null) {
      throw new InvalidContractException(field, "is missing");
    }
    return value;
  }

  /** Longest identifier; room for a prefix before one that a person chose. */
  private static final int MAX_ID_CHARS = 200;

  /** The identifier, which must hold 1 to 200 characters. */
  public static String id(String field, String value) {
    if (value == null || value.isBlank() || value.length() > MAX_ID_CHARS) {
      throw new InvalidContractException(field, "is missing or longer than 200 characters");
    }
    return value;
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
          field, "%s is not allowed; it takes %s to %s".formatted(value, min, max));
    }
    return value;
  }
}
