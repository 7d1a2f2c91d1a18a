package dev.vibecast.generation.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.testsupport.TopicReader;
import dev.vibecast.testsupport.TopicWriter;
import dev.vibecast.testsupport.VibecastTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(VibecastTestResource.class)
class NoProviderIT {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @TestHTTPResource("/q/health/ready")
  URL readiness;

  @Test
  void without_a_provider_every_request_falls_back_and_health_says_why() throws IOException {
    try (TopicReader events = TopicReader.fromNow(bootstrapServers, "vibecast.events");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      Requests.send(writer, "alone", "p9", "rain");

      assertThat(new String(events.take(2).getLast().value(), UTF_8))
          .contains("fallback_used", "no language model is configured");
    }
    try (var body = readiness.openStream()) {
      assertThat(new String(body.readAllBytes(), UTF_8))
          .contains("\"UP\"", "language model", "no language model is configured");
    }
  }
}
