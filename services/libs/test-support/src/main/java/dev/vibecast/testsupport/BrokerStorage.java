package dev.vibecast.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Formats a data folder the first time a broker uses it. */
final class BrokerStorage {

  private BrokerStorage() {}

  /** Formats the folder unless an earlier run did. */
  static void formatOnce(BrokerSettings settings) {
    if (Files.exists(settings.dataFolder().resolve("meta.properties"))) {
      return;
    }
    Path file = settings.dataFolder().resolve("server.properties");
    write(settings, file);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int status = StorageTool.execute(arguments(file), new PrintStream(output, true));
    if (status != 0) {
      throw new IllegalStateException(
          "cannot format "
              + settings.dataFolder()
              + ": "
              + output.toString(StandardCharsets.UTF_8));
    }
  }

  private static String[] arguments(Path file) {
    String clusterId = Uuid.randomUuid().toString();
    return new String[] {"format", "--config", file.toString(), "--cluster-id", clusterId};
  }

  private static void write(BrokerSettings settings, Path file) {
    Properties properties = new Properties();
    properties.putAll(settings.toMap());
    try (OutputStream out = Files.newOutputStream(file)) {
      properties.store(out, "Written once by Vibecast to format this folder");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
