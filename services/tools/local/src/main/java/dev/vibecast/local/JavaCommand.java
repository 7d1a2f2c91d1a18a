package dev.vibecast.local;

import java.nio.file.Path;
import java.util.List;

/** How a child JVM is started: the same Java as this one, sized for a laptop. */
public final class JavaCommand {

  private JavaCommand() {}

  /**
   * The Java this JVM runs on.
   *
   * @return absolute path of the program
   */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * Flags that keep a JVM small.
   *
   * @param heapMb heap limit in megabytes
   * @return flags
   */
  public static List<String> laptopFlags(int heapMb) {
    return List.of(
        "-XX:+UseSerialGC",
        "-Xms16m",
        "-Xmx" + heapMb + "m",
        // Give memory back and collect before growing: these processes live for weeks on a laptop.
        "-XX:MinHeapFreeRatio=10",
        "-XX:MaxHeapFreeRatio=25",
        "-Xss512k",
        "-XX:ReservedCodeCacheSize=64m",
        "-XX:-UsePerfData",
        "-XX:+ExitOnOutOfMemoryError",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow");
  }
}
