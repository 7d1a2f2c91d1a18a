package dev.vibecast.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * The one JSON dialect of all contracts: ISO-8601 instants, absent instead of null, unknown
 * properties of events ignored, nesting and number sizes bounded.
 */
public final class ContractJson {

  private static final int MAX_DEPTH = 32;
  private static final int MAX_NUMBER_CHARS = 64;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(MAX_NUMBER_CHARS)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private ContractJson() {}

  /** A mapper of this dialect; callers must not reconfigure it. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** The record as UTF-8 JSON. */
  public static byte[] write(Object contract) {
    try {
      return MAPPER.writeValueAsBytes(contract);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + contract.getClass().getSimpleName(), e);
    }
  }

  /**
   * Reads a record from UTF-8 JSON. Unknown properties are ignored, so that yesterday's reader
   * understands tomorrow's record.
   *
   * @throws InvalidContractException if the bytes are not JSON or do not keep the contract
   */
  public static <T> T read(byte[] json, Class<T> type) {
    return read(json, MAPPER.readerFor(type));
  }

  /**
   * Reads what a person or a foreign program sent: as {@link #read}, but an unknown property is an
   * error that names it, so that a typing mistake is not silently dropped.
   *
   * @throws InvalidContractException if the bytes are not JSON or do not keep the contract
   */
  public static <T> T readStrict(byte[] json, Class<T> type) {
    return read(
        json, MAPPER.readerFor(type).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
  }

  private static <T> T read(byte[] json, ObjectReader reader) {
    if (json == null) {
      throw new InvalidContractException("json", "is missing");
    }
    try {
      T value = reader.readValue(json);
      if (value == null) {
        throw new InvalidContractException("json", "is null");
      }
      return value;
    } catch (IOException e) {
      throw invalid(e);
    }
  }

  /** The contract problem behind a Jackson failure. */
  public static InvalidContractException invalid(IOException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof InvalidContractException invalid) {
        return invalid;
      }
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return unknownProperty(unknown);
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return new InvalidContractException(pathOf(mapping), firstLine(mapping.getOriginalMessage()));
    }
    String message =
        e instanceof JsonProcessingException p ? firstLine(p.getOriginalMessage()) : e.getMessage();
    return new InvalidContractException("json", "cannot be read: " + message);
  }

  private static InvalidContractException unknownProperty(UnrecognizedPropertyException e) {
    String known =
        e.getKnownPropertyIds().stream()
            .map(String::valueOf)
            .filter(name -> !name.equals(e.getPropertyName()))
            .collect(Collectors.joining(", "));
    return new InvalidContractException(pathOf(e), "is unknown; this object takes " + known);
  }

  private static String pathOf(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() != null ? r.getFieldName() : "[" + r.getIndex() + "]")
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }

  private static String firstLine(String message) {
    return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
  }
}
