package dev.vibecast.operator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperatorHealthIT {

  @TestHTTPResource("/q/health/ready")
  URL readiness;

  @Test
  void the_empty_service_starts_without_a_broker_and_is_ready() throws IOException {
    try (var body = readiness.openStream()) {
      assertThat(new String(body.readAllBytes(), UTF_8)).contains("\"status\": \"UP\"");
    }
  }
}
