package dev.vibecast.local;

import dev.vibecast.local.agent.AgentJar;
import dev.vibecast.local.broker.BrokerProcess;
import dev.vibecast.testsupport.RedisCommand;
import dev.vibecast.testsupport.RedisServer;
import dev.vibecast.testsupport.RedisServerOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Describes every process of a stack. */
final class PartsFactory {

  private static final String BROKER = "broker";
  private static final String REDIS = "redis";

  private final LocalStackOptions options;
  private final StackPorts ports;
  private final Path runFolder;
  private final StackListener listener;
  private final Path stateFolder;
  private final String agent;

  PartsFactory(
      LocalStackOptions options, StackPorts ports, Path runFolder, StackListener listener) {
    this.options = options;
    this.ports = ports;
    this.runFolder = runFolder;
    this.listener = listener;
    this.stateFolder = options.dataFolder().orElse(runFolder.resolve("data")).toAbsolutePath();
    this.agent = AgentJar.flag(runFolder, ProcessHandle.current());
  }

  StackParts create() {
    try {
      Files.createDirectories(options.logsFolder());
      return new StackParts(part(broker()), part(redis()), services());
    } catch (IOException e) {
      throw new StackStartException("cannot prepare the stack: " + e.getMessage(), e);
    }
  }

  private StackPart part(PartSpec spec) {
    return new StackPart(spec, listener);
  }

  private PartSpec broker() {
    List<String> command =
        BrokerProcess.command(agent, ports.broker(), stateFolder.resolve("kafka"));
    Path log = log(BROKER);
    Readiness ready = new Readiness.LogSays(log, BrokerProcess.READY);
    return new PartSpec(BROKER, ports.broker(), command, ServiceEnvironment.ofJvm(), log, ready);
  }

  private PartSpec redis() throws IOException {
    Path log = log(REDIS);
    Readiness ready = new Readiness.LogSays(log, RedisServer.READY);
    return new PartSpec(REDIS, ports.redis(), redisCommand(), Map.of(), log, ready);
  }

  private List<String> redisCommand() throws IOException {
    RedisServerOptions temporary = RedisServerOptions.temporary();
    RedisServerOptions wanted =
        options.dataFolder().isPresent()
            ? temporary.withDataFolder(stateFolder.resolve(REDIS))
            : temporary;
    return RedisCommand.of(wanted, ports.redis(), runFolder);
  }

  private SequencedMap<ServiceName, StackPart> services() {
    SequencedMap<ServiceName, StackPart> services = new LinkedHashMap<>();
    for (ServiceName name : ServiceName.values()) {
      if (options.services().contains(name)) {
        services.put(name, part(service(name)));
      }
    }
    return services;
  }

  private PartSpec service(ServiceName name) {
    int port = ports.services().get(name);
    String host = name == ServiceName.STREAM_GATEWAY ? probeHost() : "127.0.0.1";
    URI check = URI.create("http://" + host + ":" + port + "/q/health/ready");
    return new PartSpec(
        name.folder(),
        port,
        options.commands().of(name, agent),
        ServiceEnvironment.of(name, ports, options.host()),
        log(name.folder()),
        new Readiness.HealthCheck(check));
  }

  private String probeHost() {
    return options.host().equals("0.0.0.0") ? "127.0.0.1" : options.host();
  }

  /** The log of this run; that of the run before is kept beside it, older ones go. */
  private Path log(String name) {
    Path log = options.logsFolder().resolve(name + ".log");
    try {
      if (Files.exists(log)) {
        Path before = options.logsFolder().resolve(name + ".previous.log");
        Files.move(log, before, StandardCopyOption.REPLACE_EXISTING);
      }
      return log;
    } catch (IOException e) {
      throw new StackStartException("cannot write " + log + ": " + e.getMessage(), e);
    }
  }
}
