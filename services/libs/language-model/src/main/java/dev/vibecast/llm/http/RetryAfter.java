package dev.vibecast.llm.http;

import java.net.http.HttpHeaders;
import java.time.Duration;

/**
 * Reads how long a server asks to be left alone (RFC 9110, 10.2.3; seconds only, dates count as
 * none).
 */
final class RetryAfter {

  private RetryAfter() {}

  static Duration of(HttpHeaders headers) {
    return headers
        .firstValue("retry-after")
        .map(String::strip)
        .filter(value -> value.matches("\\d{1,6}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .orElse(Duration.ZERO);
  }
}
