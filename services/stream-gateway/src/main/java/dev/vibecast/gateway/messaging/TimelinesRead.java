package dev.vibecast.gateway.messaging;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once every stream that exists is known: a gateway that answers earlier would say "no such
 * stream" of streams that play.
 */
@Readiness
@ApplicationScoped
public class TimelinesRead implements HealthCheck {

  private static final String CHANNEL = "timelines";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final KafkaClientService clients;
  private volatile boolean read;

  TimelinesRead(KafkaClientService clients) {
    this.clients = clients;
  }

  @Override
  public HealthCheckResponse call() {
    read = read || isRead();
    return HealthCheckResponse.named("timelines read").status(read).build();
  }

  private boolean isRead() {
    KafkaConsumer<String, byte[]> consumer = clients.getConsumer(CHANNEL);
    return consumer
        .runOnPollingThread(
            kafka -> {
              Map<TopicPartition, Long> ends = kafka.endOffsets(kafka.assignment());
              return !ends.isEmpty()
                  && ends.entrySet().stream()
                      .allMatch(e -> kafka.position(e.getKey()) >= e.getValue());
            })
        .onFailure()
        .recoverWithItem(false)
        .await()
        .atMost(PATIENCE);
  }
}
