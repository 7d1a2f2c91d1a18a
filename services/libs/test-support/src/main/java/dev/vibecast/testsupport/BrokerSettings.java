package dev.vibecast.testsupport;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The broker's configuration: one node, few threads, small buffers, consumer groups without
 * waiting.
 *
 * @param host address to listen on
 * @param port port for clients
 * @param controllerPort port the node's controller listens on
 * @param dataFolder where logs and metadata live
 */
record BrokerSettings(String host, int port, int controllerPort, Path dataFolder) {

  private static final Map<String, String> ONE_NODE =
      Map.of(
          "process.roles", "broker,controller",
          "node.id", "1",
          "controller.listener.names", "CONTROLLER",
          "inter.broker.listener.name", "CLIENTS",
          "listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
          "auto.create.topics.enable", "false",
          "default.replication.factor", "1");

  private static final Map<String, String> INTERNAL_TOPICS =
      Map.of(
          "offsets.topic.num.partitions", "1",
          "offsets.topic.replication.factor", "1",
          "transaction.state.log.num.partitions", "1",
          "transaction.state.log.replication.factor", "1",
          "transaction.state.log.min.isr", "1",
          "share.coordinator.state.topic.num.partitions", "1",
          "share.coordinator.state.topic.replication.factor", "1",
          "share.coordinator.state.topic.min.isr", "1",
          "group.initial.rebalance.delay.ms", "0");

  private static final Map<String, String> FEW_THREADS =
      Map.of(
          "num.network.threads", "2",
          "num.io.threads", "2",
          "background.threads", "2",
          "num.replica.fetchers", "1",
          "num.recovery.threads.per.data.dir", "1",
          "group.coordinator.threads", "1",
          "share.coordinator.threads", "1",
          "metadata.max.idle.interval.ms", "5000");

  // A laptop sleeps: a broker that was suspended for an hour must not fence itself on waking up.
  private static final Map<String, String> PATIENCE =
      Map.of("broker.session.timeout.ms", "60000", "controller.quorum.election.timeout.ms", "5000");

  private static final Map<String, String> SMALL_LOGS =
      Map.of(
          "log.segment.bytes", "16777216",
          "log.index.size.max.bytes", "1048576",
          "log.cleaner.dedupe.buffer.size", "4194304",
          "log.cleaner.io.buffer.size", "262144",
          "log.retention.check.interval.ms", "30000",
          "log.initial.task.delay.ms", "5000",
          "log.segment.delete.delay.ms", "1000",
          "log.retention.hours", "168");

  /** The configuration as Kafka reads it. */
  Map<String, String> toMap() {
    Map<String, String> settings = new HashMap<>(ONE_NODE);
    settings.putAll(INTERNAL_TOPICS);
    settings.putAll(FEW_THREADS);
    settings.putAll(PATIENCE);
    settings.putAll(SMALL_LOGS);
    settings.put("listeners", clientListener() + ",CONTROLLER://127.0.0.1:" + controllerPort);
    settings.put("advertised.listeners", clientListener());
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.put("log.dirs", dataFolder.toString());
    return settings;
  }

  private String clientListener() {
    return "CLIENTS://" + host + ":" + port;
  }
}
