package dev.vibecast.testsupport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import redis.embedded.core.ExecutableProvider;

/** The command line a {@link RedisServer} runs. */
public final class RedisCommand {

  private RedisCommand() {}

  /**
   * Unpacks the binary for this machine and names its arguments.
   *
   * @param options address, data folder and memory
   * @param port the port to listen on
   * @param runFolder where the binary goes; exists
   * @return program and arguments
   * @throws IOException when there is no binary for this machine or no room for it
   */
  public static List<String> of(RedisServerOptions options, int port, Path runFolder)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(binary(runFolder));
    command.addAll(List.of("--bind", options.host(), "--port", Integer.toString(port)));
    command.addAll(List.of("--maxmemory", options.maxMemoryMb() + "mb"));
    command.addAll(List.of("--maxmemory-policy", "allkeys-lru", "--save", ""));
    command.addAll(persistence(options, runFolder));
    return command;
  }

  private static String binary(Path runFolder) throws IOException {
    return ExecutableProvider.newJarResourceProvider(runFolder.toFile()).get().getAbsolutePath();
  }

  private static List<String> persistence(RedisServerOptions options, Path runFolder) {
    if (options.dataFolder().isEmpty()) {
      return List.of("--dir", runFolder.toString(), "--appendonly", "no");
    }
    Path kept = DataFolder.kept(options.dataFolder().get()).path();
    return List.of("--dir", kept.toString(), "--appendonly", "yes", "--appendfsync", "everysec");
  }
}
