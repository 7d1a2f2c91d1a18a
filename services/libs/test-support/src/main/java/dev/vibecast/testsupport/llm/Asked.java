package dev.vibecast.testsupport.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What a client sent to the {@link StubModelServer}. */
public record Asked(String path, Map<String, List<String>> headers, JsonNode body) {

  /** The words of the message with this role. */
  public String message(String role) {
    for (JsonNode message : body.path("messages")) {
      if (message.path("role").asText().equals(role)) {
        return message.path("content").asText();
      }
    }
    return "";
  }
}
