package dev.vibecast.local;

import java.util.List;

/** Says how the process of a service is started. */
@FunctionalInterface
public interface ServiceCommands {

  /**
   * Program and arguments of one service. Its address and those of broker and Redis come as
   * environment variables: see {@link ServiceEnvironment}.
   *
   * @param service which one
   * @param agent JVM flag that ends the process when this one is gone
   * @return program and arguments
   * @throws StackStartException when the service is not built
   */
  List<String> of(ServiceName service, String agent);
}
