package dev.vibecast.testsupport;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a {@link KafkaBroker} is started.
 *
 * @param host address to listen on and to tell clients
 * @param port port for clients, or 0 for any free one
 * @param dataFolder where topics are kept between runs; empty for a temporary folder that is
 *     removed
 */
public record KafkaBrokerOptions(String host, int port, Optional<Path> dataFolder) {

  /** Rejects a port outside 0 to 65535. */
  public KafkaBrokerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be 0 to 65535, not " + port);
    }
  }

  /**
   * Loopback, any free port, nothing kept.
   *
   * @return the options most tests want
   */
  public static KafkaBrokerOptions temporary() {
    return new KafkaBrokerOptions("127.0.0.1", 0, Optional.empty());
  }

  /**
   * The same on a chosen port.
   *
   * @param newPort port for clients, or 0 for any free one
   * @return changed copy
   */
  public KafkaBrokerOptions withPort(int newPort) {
    return new KafkaBrokerOptions(host, newPort, dataFolder);
  }

  /**
   * The same with topics kept in a folder.
   *
   * @param folder created and formatted where needed, never removed
   * @return changed copy
   */
  public KafkaBrokerOptions withDataFolder(Path folder) {
    return new KafkaBrokerOptions(host, port, Optional.of(folder));
  }
}
