package dev.vibecast.local;

import dev.vibecast.testsupport.DataFolder;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A running stack: broker, Redis and services, each a process of its own.
 *
 * <p>Close it to stop everything in order. If this JVM is told to end, or is killed, the parts end
 * too and temporary folders go.
 */
public final class LocalStack implements AutoCloseable {

  // Between choosing a port and listening on it, another program may take it.
  private static final int MOST_ATTEMPTS = 3;

  private final LocalStackOptions options;
  private final StackListener listener;
  private final DataFolder runFolder;
  private final StackPorts ports;
  private final StackParts parts;
  private final Thread closeOnExit = new Thread(this::stopAll, "stop-local-stack");
  private boolean closed;

  private LocalStack(LocalStackOptions options, StackListener listener) {
    this.options = options;
    this.listener = listener;
    this.ports = StackPorts.choose(options);
    this.runFolder = DataFolder.temporary("vibecast-");
    this.parts = new PartsFactory(options, ports, runFolder.path(), listener).create();
  }

  /**
   * Starts a stack without telling anybody.
   *
   * @param options which services, where
   * @return the stack, every part ready
   */
  public static LocalStack start(LocalStackOptions options) {
    return start(options, StackListener.SILENT);
  }

  /**
   * Starts a stack and returns when every part is ready.
   *
   * @param options which services, where
   * @param listener hears the progress, and deaths later on
   * @return the stack
   * @throws StackStartException when a part cannot be started; nothing is left running
   */
  public static LocalStack start(LocalStackOptions options, StackListener listener) {
    for (int attempt = 1; ; attempt++) {
      LocalStack stack = new LocalStack(options, listener);
      try {
        stack.startAll();
        return stack;
      } catch (RuntimeException e) {
        stack.close();
        if (attempt == MOST_ATTEMPTS || !stack.ports.isOneTaken(options.host())) {
          throw e;
        }
        listener.notice("a port was taken while starting; starting again with others");
      }
    }
  }

  /**
   * The gateway's public address on this machine.
   *
   * @return for example {@code http://127.0.0.1:8080}
   */
  public URI gatewayUrl() {
    String host = options.host().equals("0.0.0.0") ? "127.0.0.1" : options.host();
    return URI.create("http://" + host + ":" + gatewayPort());
  }

  /**
   * What Kafka clients put into {@code bootstrap.servers}.
   *
   * @return {@code host:port}
   */
  public String bootstrapServers() {
    return "127.0.0.1:" + ports.broker();
  }

  /**
   * Where Redis is.
   *
   * @return {@code redis://host:port}
   */
  public URI redisUrl() {
    return URI.create("redis://127.0.0.1:" + ports.redis());
  }

  /**
   * The broker.
   *
   * @return part
   */
  public StackPart broker() {
    return parts.broker();
  }

  /**
   * Redis.
   *
   * @return part
   */
  public StackPart redis() {
    return parts.redis();
  }

  /**
   * One service.
   *
   * @param name which
   * @return part
   * @throws IllegalArgumentException when the stack was started without it
   */
  public StackPart service(ServiceName name) {
    StackPart service = parts.services().get(name);
    if (service == null) {
      throw new IllegalArgumentException("the stack was started without " + name.folder());
    }
    return service;
  }

  /**
   * Everything that runs.
   *
   * @return broker, Redis, then the services in their declared order
   */
  public List<StackPart> parts() {
    return parts.all();
  }

  /**
   * Resident memory of all parts together, without this JVM.
   *
   * @return bytes
   */
  public long rssBytes() {
    return parts().stream().mapToLong(StackPart::rssBytes).sum();
  }

  /**
   * What the stack was started with.
   *
   * @return the options
   */
  public LocalStackOptions options() {
    return options;
  }

  /** Stops services, then broker and Redis, and removes the run folder. Twice is once. */
  @Override
  public void close() {
    stopAll();
    try {
      Runtime.getRuntime().removeShutdownHook(closeOnExit);
    } catch (IllegalStateException exitingAnyway) {
      return;
    }
  }

  private void startAll() {
    Runtime.getRuntime().addShutdownHook(closeOnExit);
    ports.notices().forEach(listener::notice);
    StartWatch watch = new StartWatch(listener, Instant.now().plus(options.startLimit()));
    startAndAwait(watch, List.of(parts.redis(), parts.broker()));
    startAndAwait(watch, List.copyOf(parts.services().values()));
    parts.all().forEach(StackPart::supervise);
  }

  private void startAndAwait(StartWatch watch, List<StackPart> some) {
    some.forEach(this::startUnlessClosed);
    watch.awaitAll(some);
  }

  // Ctrl-C may come in the middle of a start, and what is started after it would be left over.
  private synchronized void startUnlessClosed(StackPart part) {
    if (closed) {
      throw new StackStartException("stopped while starting");
    }
    part.start();
  }

  private synchronized void stopAll() {
    if (closed) {
      return;
    }
    closed = true;
    stop(new ArrayList<>(parts.services().values()));
    stop(List.of(parts.broker(), parts.redis()));
    runFolder.close();
  }

  private static void stop(List<StackPart> together) {
    together.forEach(StackPart::askToStop);
    together.forEach(StackPart::awaitStop);
  }

  // Somebody who leaves the gateway out runs it from an IDE, on its default port.
  private int gatewayPort() {
    ServiceName gateway = ServiceName.STREAM_GATEWAY;
    return ports.services().getOrDefault(gateway, gateway.defaultPort());
  }
}
