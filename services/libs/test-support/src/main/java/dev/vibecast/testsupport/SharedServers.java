package dev.vibecast.testsupport;

/**
 * The broker and the Redis that all tests of one JVM share.
 *
 * @param bootstrapServers {@code host:port} of the broker, with every topic of the contract
 * @param redisUrl {@code redis://host:port}
 */
public record SharedServers(String bootstrapServers, String redisUrl) {

  // Quarkus loads test resources through more than one class loader; system properties are the one
  // place they all see.
  private static final String KAFKA_PROPERTY = "vibecast.test.shared.kafka";
  private static final String REDIS_PROPERTY = "vibecast.test.shared.redis";

  /**
   * The servers of this JVM, started on first use and stopped when it exits.
   *
   * @return where they listen
   */
  public static SharedServers ofThisJvm() {
    synchronized (System.getProperties()) {
      if (System.getProperty(KAFKA_PROPERTY) == null) {
        startUntilExit();
      }
      return new SharedServers(
          System.getProperty(KAFKA_PROPERTY), System.getProperty(REDIS_PROPERTY));
    }
  }

  private static void startUntilExit() {
    RedisServer redis = RedisServer.start();
    KafkaBroker broker = KafkaBroker.start();
    TopicCreation.createAll(broker.bootstrapServers());
    System.setProperty(KAFKA_PROPERTY, broker.bootstrapServers());
    System.setProperty(REDIS_PROPERTY, redis.url().toString());
    Thread close = new Thread(() -> close(redis, broker), "close-shared-servers");
    Runtime.getRuntime().addShutdownHook(close);
  }

  private static void close(RedisServer redis, KafkaBroker broker) {
    try (redis) {
      broker.close();
    }
  }
}
