package dev.vibecast.testsupport;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker in this JVM: KRaft, broker and controller in one node, sized for a laptop.
 *
 * <p>Topics are not created by their first record, because that hides misspelt names and delays the
 * record by about a second: see {@link TopicCreation}.
 */
public final class KafkaBroker implements AutoCloseable {

  private final DataFolder folder;
  private final String bootstrapServers;
  private final int port;
  private final KafkaRaftServer server;

  private KafkaBroker(DataFolder folder, String host, int port) {
    this.folder = folder;
    this.port = port;
    this.bootstrapServers = host + ":" + port;
    BrokerSettings settings = new BrokerSettings(host, port, FreePorts.any(), folder.path());
    BrokerStorage.formatOnce(settings);
    this.server = new KafkaRaftServer(new KafkaConfig(settings.toMap(), false), Time.SYSTEM);
  }

  /**
   * Starts a broker on any free port with a temporary data folder.
   *
   * @return the running broker
   */
  public static KafkaBroker start() {
    return start(KafkaBrokerOptions.temporary());
  }

  /**
   * Starts a broker and returns when it answers.
   *
   * @param options port and data folder
   * @return the running broker
   */
  public static KafkaBroker start(KafkaBrokerOptions options) {
    DataFolder folder =
        options
            .dataFolder()
            .map(DataFolder::kept)
            .orElseGet(() -> DataFolder.temporary("vibecast-kafka-"));
    int port = options.port() == 0 ? FreePorts.any() : options.port();
    KafkaBroker broker = new KafkaBroker(folder, options.host(), port);
    broker.server.startup();
    return broker;
  }

  /**
   * What clients put into {@code bootstrap.servers}.
   *
   * @return {@code host:port}
   */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /**
   * The port clients connect to.
   *
   * @return port
   */
  public int port() {
    return port;
  }

  /**
   * Where the topics are stored.
   *
   * @return absolute path
   */
  public Path dataFolder() {
    return folder.path();
  }

  /** Stops the broker in order and removes a temporary data folder. */
  @Override
  public void close() {
    try {
      server.shutdown();
      server.awaitShutdown();
    } finally {
      folder.close();
    }
  }
}
