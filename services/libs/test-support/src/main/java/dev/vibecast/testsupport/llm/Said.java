package dev.vibecast.testsupport.llm;

import java.util.Map;

/**
 * What the {@link StubModelServer} answers.
 *
 * @param status HTTP status
 * @param content text of the model, or the whole body where raw
 * @param raw whether the body is sent as it is
 * @param dripMs wait before each byte; 0 sends all at once
 * @param headers more headers
 */
public record Said(
    int status, String content, boolean raw, long dripMs, Map<String, String> headers) {

  public static Said content(String content) {
    return new Said(200, content, false, 0, Map.of());
  }

  public static Said status(int status, Map<String, String> headers) {
    return new Said(status, "{\"error\":{\"message\":\"no\"}}", true, 0, headers);
  }

  public static Said raw(String body, long dripMs) {
    return new Said(200, body, true, dripMs, Map.of());
  }
}
