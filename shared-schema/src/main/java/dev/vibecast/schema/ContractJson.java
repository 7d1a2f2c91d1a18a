package dev.vibecast.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;

/**
 * The one JSON dialect of all contracts: ISO-8601 instants, absent instead of null, scalars of one
 * type never taken for another, sizes bounded by {@link ContractLimits}. Failures name the path of
 * the field and what it takes.
 */
public final class ContractJson {

  private static final ObjectMapper MAPPER = mapperOfThisDialect();

  private ContractJson() {}

  private static ObjectMapper mapperOfThisDialect() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(ContractLimits.constraints())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return JsonMapper.builder(factory)
        .addModule(new JavaTimeModule())
        .addModule(
            new SimpleModule("contracts").addDeserializer(Instant.class, new InstantReader()))
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .withCoercionConfig(
            LogicalType.Textual,
            c ->
                c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
        .build();
  }

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
    return JacksonProblems.of(e);
  }
}
