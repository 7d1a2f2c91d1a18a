package dev.vibecast.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a {@link LocalStack} is started.
 *
 * @param host address the gateway listens on; every other part keeps to loopback
 * @param gatewayPort exact port of the gateway, or empty for 8080 or any free one
 * @param dataFolder where broker and Redis keep their state; empty for a temporary folder
 * @param logsFolder where every part logs; created where missing
 * @param services which services to start
 * @param commands how a service's process is started
 * @param startLimit how long all parts together may take to be ready
 */
public record LocalStackOptions(
    String host,
    Optional<Integer> gatewayPort,
    Optional<Path> dataFolder,
    Path logsFolder,
    Set<ServiceName> services,
    ServiceCommands commands,
    Duration startLimit) {

  private static final Duration START_LIMIT = Duration.ofSeconds(90);

  /** Copies the set of services. */
  public LocalStackOptions {
    services = Set.copyOf(services);
  }

  /**
   * Every service of a built checkout on loopback, keeping nothing but logs.
   *
   * @param projectRoot the folder that holds {@code services}
   * @param logsFolder where every part logs
   * @return the options
   */
  public static LocalStackOptions of(Path projectRoot, Path logsFolder) {
    return new LocalStackOptions(
        "127.0.0.1",
        Optional.empty(),
        Optional.empty(),
        logsFolder,
        EnumSet.allOf(ServiceName.class),
        new QuarkusServiceCommands(projectRoot),
        START_LIMIT);
  }

  /**
   * The same with the gateway listening elsewhere.
   *
   * @param newHost address, for example {@code 0.0.0.0} for every network
   * @param port exact port, or empty for the default or any free one
   * @return changed copy
   */
  public LocalStackOptions withGateway(String newHost, Optional<Integer> port) {
    return new LocalStackOptions(
        newHost, port, dataFolder, logsFolder, services, commands, startLimit);
  }

  /**
   * The same keeping the state of broker and Redis between runs.
   *
   * @param folder created where missing, never removed
   * @return changed copy
   */
  public LocalStackOptions withDataFolder(Path folder) {
    return new LocalStackOptions(
        host, gatewayPort, Optional.of(folder), logsFolder, services, commands, startLimit);
  }

  /**
   * The same with other processes in the place of the services.
   *
   * @param newServices which services to start
   * @param newCommands how
   * @return changed copy
   */
  public LocalStackOptions withServices(Set<ServiceName> newServices, ServiceCommands newCommands) {
    return new LocalStackOptions(
        host, gatewayPort, dataFolder, logsFolder, newServices, newCommands, startLimit);
  }
}
