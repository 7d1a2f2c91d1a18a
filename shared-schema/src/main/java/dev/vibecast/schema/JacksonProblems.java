package dev.vibecast.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what Jackson says about Java classes into what a person needs: field and allowed values.
 */
final class JacksonProblems {

  private JacksonProblems() {}

  /** The contract problem behind a failure, with the path of the field in the document. */
  static InvalidContractException of(IOException e) {
    String path = e instanceof JsonMappingException mapping ? pathOf(mapping) : "";
    return causes(e)
        .filter(InvalidContractException.class::isInstance)
        .map(InvalidContractException.class::cast)
        .findFirst()
        .map(own -> own.within(path))
        .orElseGet(() -> new InvalidContractException(describe(innermost(e)).within(path)));
  }

  private static Problem describe(Throwable cause) {
    return switch (cause) {
      case UnrecognizedPropertyException e ->
          new Problem("", "is unknown; this object takes " + knownBeside(e));
      case InvalidTypeIdException e -> typeProblem(e);
      case InvalidFormatException e ->
          Problem.refused("", shown(e.getValue()), JsonForm.of(e.getTargetType()));
      case MismatchedInputException e -> new Problem("", "takes " + JsonForm.of(e.getTargetType()));
      case InputCoercionException e -> new Problem("", "takes " + JsonForm.of(e.getTargetType()));
      case StreamConstraintsException e -> new Problem("", ContractLimits.MESSAGE);
      case JsonProcessingException e ->
          new Problem("", "is not valid JSON" + place(e.getLocation()));
      default -> new Problem("", "cannot be read");
    };
  }

  private static Problem typeProblem(InvalidTypeIdException e) {
    JsonSubTypes types = e.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class);
    String allowed =
        types == null
            ? "a known type"
            : Arrays.stream(types.value())
                .map(JsonSubTypes.Type::name)
                .collect(Collectors.joining(", ", "one of ", ""));
    return e.getTypeId() == null
        ? new Problem("type", "is missing; it takes " + allowed)
        : Problem.refused("type", shown(e.getTypeId()), allowed);
  }

  private static String knownBeside(UnrecognizedPropertyException e) {
    return e.getKnownPropertyIds().stream()
        .map(String::valueOf)
        .filter(name -> !name.equals(e.getPropertyName()))
        .collect(Collectors.joining(", "));
  }

  private static String shown(Object value) {
    return value instanceof CharSequence ? "\"" + value + '"' : String.valueOf(value);
  }

  private static String place(JsonLocation at) {
    return at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static String pathOf(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() != null ? r.getFieldName() : "[" + r.getIndex() + "]")
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }

  private static Throwable innermost(IOException e) {
    return causes(e)
        .filter(JsonProcessingException.class::isInstance)
        .reduce((outer, inner) -> inner)
        .orElse(e);
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
  }
}
