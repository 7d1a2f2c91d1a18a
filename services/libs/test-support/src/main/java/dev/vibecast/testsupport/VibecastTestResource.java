package dev.vibecast.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test a real broker with every topic of the contract, and a real Redis.
 *
 * <p>Use with {@code @QuarkusTestResource(VibecastTestResource.class)}. Both servers start once per
 * JVM and are shared by its test classes, so a test keeps to stream ids of its own.
 */
public final class VibecastTestResource implements QuarkusTestResourceLifecycleManager {

  /** For Quarkus. */
  public VibecastTestResource() {}

  @Override
  public Map<String, String> start() {
    SharedServers servers = SharedServers.ofThisJvm();
    return Map.of(
        "kafka.bootstrap.servers", servers.bootstrapServers(),
        "vibecast.redis.url", servers.redisUrl(),
        "quarkus.log.category.\"kafka\".level", "WARN",
        "quarkus.log.category.\"org.apache.kafka\".level", "WARN",
        "quarkus.log.category.\"state.change.logger\".level", "WARN",
        "quarkus.log.category.\"io.smallrye.reactive.messaging.kafka\".level", "WARN");
  }

  /** Leaves the servers to the other test classes; they end with the JVM. */
  @Override
  public void stop() {}
}
