package dev.vibecast.language;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.MusicField;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a word of the tables asks of one field. Written {@code tempo=slow/very_slow} (one of, best
 * first), {@code mode!=minor} (none of), {@code space<=medium}, {@code space>=medium}, {@code
 * brightness-1} (a step).
 *
 * @param field of the recipe
 * @param kind what is asked
 * @param values of the field; empty for a step
 * @param steps places to move; 0 unless a step
 */
record Limit(MusicField field, Kind kind, List<Object> values, double steps) {

  private static final Pattern FORM =
      Pattern.compile("([a-z_]+?)(=|!=|<=|>=|[+-](?=[0-9.]))([a-z0-9_#/.]+)");

  /** What is asked of the field. */
  enum Kind {
    ONE_OF,
    NONE_OF,
    AT_MOST,
    AT_LEAST,
    STEP
  }

  /**
   * Reads one limit.
   *
   * @throws InvalidContractException naming what is wrong
   */
  static Limit parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new InvalidContractException(text, "is not a limit such as tempo=slow or echo+1");
    }
    MusicField field = LanguageData.field(matcher.group(1));
    String operand = matcher.group(3);
    return switch (matcher.group(2)) {
      case "=" -> new Limit(field, Kind.ONE_OF, values(field, operand), 0);
      case "!=" -> new Limit(field, Kind.NONE_OF, values(field, operand), 0);
      case "<=" -> new Limit(field, Kind.AT_MOST, values(field, operand), 0);
      case ">=" -> new Limit(field, Kind.AT_LEAST, values(field, operand), 0);
      case "+" -> new Limit(field, Kind.STEP, List.of(), Double.parseDouble(operand));
      default -> new Limit(field, Kind.STEP, List.of(), -Double.parseDouble(operand));
    };
  }

  private static List<Object> values(MusicField field, String operand) {
    return Arrays.stream(operand.split("/")).map(label -> value(field, label)).toList();
  }

  private static Object value(MusicField field, String label) {
    return switch (field.type()) {
      case FieldType.Labels l -> LanguageData.value(field, TextNode.valueOf(label));
      case FieldType.Flag f ->
          LanguageData.value(field, BooleanNode.valueOf(Boolean.parseBoolean(label)));
      case FieldType.Range r -> LanguageData.value(field, IntNode.valueOf(Integer.parseInt(label)));
      case FieldType.Choice c ->
          LanguageData.value(field, IntNode.valueOf(Integer.parseInt(label)));
    };
  }

  /** This limit as a wish. */
  Wish wish(Span source, Strength strength) {
    return switch (kind) {
      case ONE_OF -> new Wish.OneOf(source, strength, field, values);
      case NONE_OF -> new Wish.NoneOf(source, strength, field, values);
      case AT_MOST -> new Wish.AtMost(source, strength, field, values.getFirst());
      case AT_LEAST -> new Wish.AtLeast(source, strength, field, values.getFirst());
      case STEP -> new Wish.Shift(source, strength, field, steps);
    };
  }

  /** A step in the same direction, {@code factor} times as long; other limits as they are. */
  Limit times(double factor) {
    return new Limit(field, kind, values, steps * factor);
  }
}
