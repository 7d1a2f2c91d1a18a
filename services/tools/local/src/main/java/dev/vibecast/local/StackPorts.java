package dev.vibecast.local;

import dev.vibecast.testsupport.FreePorts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One port for every part: its default where that is free, any other where not.
 *
 * @param broker port of the broker
 * @param redis port of Redis
 * @param services port of each service
 * @param notices one sentence for every default that was taken
 */
public record StackPorts(
    int broker, int redis, Map<ServiceName, Integer> services, List<String> notices) {

  private static final int BROKER_DEFAULT = 9092;
  private static final int REDIS_DEFAULT = 6379;
  private static final String LOOPBACK = "127.0.0.1";

  /**
   * Chooses ports that are free now.
   *
   * @param options host and services
   * @return the choice
   * @throws StackStartException when the gateway shall have an exact port that is taken
   */
  public static StackPorts choose(LocalStackOptions options) {
    Choice choice = new Choice();
    Map<ServiceName, Integer> services = new EnumMap<>(ServiceName.class);
    for (ServiceName service : ServiceName.values()) {
      if (options.services().contains(service)) {
        services.put(service, choice.of(service, options));
      }
    }
    int broker = choice.of("broker", LOOPBACK, BROKER_DEFAULT);
    int redis = choice.of("redis", LOOPBACK, REDIS_DEFAULT);
    return new StackPorts(broker, redis, Map.copyOf(services), List.copyOf(choice.notices));
  }

  /** Whether somebody else listens on one of these ports now; asked when none of ours does. */
  boolean isOneTaken(String gatewayHost) {
    return IntStream.of(broker, redis).anyMatch(port -> !FreePorts.isFree(LOOPBACK, port))
        || services.values().stream().anyMatch(port -> !FreePorts.isFree(gatewayHost, port));
  }

  private static final class Choice {
    private final Set<Integer> taken = new HashSet<>();
    private final List<String> notices = new ArrayList<>();

    int of(ServiceName service, LocalStackOptions options) {
      if (service != ServiceName.STREAM_GATEWAY) {
        return of(service.folder(), LOOPBACK, service.defaultPort());
      }
      if (options.gatewayPort().isPresent()) {
        return exactly(options.gatewayPort().get(), options.host());
      }
      return of(service.folder(), options.host(), service.defaultPort());
    }

    int of(String part, String host, int preferred) {
      if (FreePorts.isFree(host, preferred) && taken.add(preferred)) {
        return preferred;
      }
      int other = FreePorts.any();
      while (!taken.add(other)) {
        other = FreePorts.any();
      }
      notices.add("port " + preferred + " is taken: " + part + " uses " + other);
      return other;
    }

    private int exactly(int port, String host) {
      if (!FreePorts.isFree(host, port)) {
        throw new StackStartException(
            "port " + port + " is taken. Choose another with --port, or none for any free one.");
      }
      taken.add(port);
      return port;
    }
  }
}
