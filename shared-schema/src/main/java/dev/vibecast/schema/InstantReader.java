package dev.vibecast.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Reads an instant from RFC 3339 text of the years 1 to 9999, and from nothing else. */
final class InstantReader extends StdScalarDeserializer<Instant> {

  private static final long serialVersionUID = 1L;
  private static final int MAX_YEAR = 9999;

  InstantReader() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
    String text = parser.getText();
    try {
      Instant instant = Instant.parse(text);
      int year = instant.atOffset(ZoneOffset.UTC).getYear();
      if (year >= 1 && year <= MAX_YEAR) {
        return instant;
      }
    } catch (DateTimeException e) {
      return (Instant) context.handleWeirdStringValue(Instant.class, text, "%s", e.getMessage());
    }
    return (Instant) context.handleWeirdStringValue(Instant.class, text, "year out of range");
  }
}
