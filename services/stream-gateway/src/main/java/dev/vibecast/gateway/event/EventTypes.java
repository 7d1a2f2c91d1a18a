package dev.vibecast.gateway.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.vibecast.schema.event.StreamEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The type names of the event contract, read from the contract itself. */
final class EventTypes {

  private static final Map<Class<?>, String> NAMES =
      Arrays.stream(StreamEvent.class.getAnnotation(JsonSubTypes.class).value())
          .collect(Collectors.toMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

  private EventTypes() {}

  static String of(StreamEvent event) {
    return NAMES.get(event.getClass());
  }
}
