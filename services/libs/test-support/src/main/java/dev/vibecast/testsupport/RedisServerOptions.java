package dev.vibecast.testsupport;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a {@link RedisServer} is started.
 *
 * @param host address to listen on
 * @param port port, or 0 for any free one
 * @param dataFolder where an append-only file keeps the data between runs; empty to keep nothing
 * @param maxMemoryMb most memory for data before least recently used keys go, in megabytes
 */
public record RedisServerOptions(
    String host, int port, Optional<Path> dataFolder, int maxMemoryMb) {

  private static final int LAPTOP_MEMORY_MB = 128;

  /** Rejects a port outside 0 to 65535 and less than 16 MB. */
  public RedisServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be 0 to 65535, not " + port);
    }
    if (maxMemoryMb < 16) {
      throw new IllegalArgumentException("Redis needs at least 16 MB, not " + maxMemoryMb);
    }
  }

  /**
   * Loopback, any free port, nothing kept, at most 128 MB.
   *
   * @return the options most tests want
   */
  public static RedisServerOptions temporary() {
    return new RedisServerOptions("127.0.0.1", 0, Optional.empty(), LAPTOP_MEMORY_MB);
  }

  /**
   * The same on a chosen port.
   *
   * @param newPort port, or 0 for any free one
   * @return changed copy
   */
  public RedisServerOptions withPort(int newPort) {
    return new RedisServerOptions(host, newPort, dataFolder, maxMemoryMb);
  }

  /**
   * The same with data kept in a folder.
   *
   * @param folder created where missing, never removed
   * @return changed copy
   */
  public RedisServerOptions withDataFolder(Path folder) {
    return new RedisServerOptions(host, port, Optional.of(folder), maxMemoryMb);
  }
}
