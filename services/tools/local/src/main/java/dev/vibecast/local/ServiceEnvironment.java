package dev.vibecast.local;

import java.util.HashMap;
import java.util.Map;

/** The environment variables that tell a service where everything is. */
final class ServiceEnvironment {

  private ServiceEnvironment() {}

  /** Variables of every JVM of the stack. */
  static Map<String, String> ofJvm() {
    // glibc keeps up to eight memory arenas per core; two are plenty here and cost far less.
    return Map.of("MALLOC_ARENA_MAX", "2", "OPT_OUT_TRACKING", "true");
  }

  /** Variables of one service. */
  static Map<String, String> of(ServiceName service, StackPorts ports, String gatewayHost) {
    Map<String, String> environment = new HashMap<>(ofJvm());
    boolean isPublic = service == ServiceName.STREAM_GATEWAY;
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.broker());
    environment.put("VIBECAST_REDIS_URL", "redis://127.0.0.1:" + ports.redis());
    environment.put("QUARKUS_HTTP_HOST", isPublic ? gatewayHost : "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.services().get(service)));
    return environment;
  }
}
