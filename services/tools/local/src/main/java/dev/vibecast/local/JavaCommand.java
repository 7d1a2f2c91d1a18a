package dev.vibecast.local;

import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;

/** How a child JVM is started: the same Java as this one, sized for a laptop. */
public final class JavaCommand {

  private static final String VECTOR_MODULE = "jdk.incubator.vector";

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
   * Flag that gives the synthesizer its vectors; none where this Java lacks the incubating module,
   * since asking for a missing one would keep the JVM from starting.
   *
   * @return at most one flag
   */
  public static List<String> vectorFlags() {
    boolean present = ModuleFinder.ofSystem().find(VECTOR_MODULE).isPresent();
    return present ? List.of("--add-modules=" + VECTOR_MODULE) : List.of();
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
