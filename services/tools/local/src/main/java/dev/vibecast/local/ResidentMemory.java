package dev.vibecast.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process has resident, on Linux and macOS. */
public final class ResidentMemory {

  private static final long BYTES_PER_KB = 1024;

  private ResidentMemory() {}

  /**
   * Resident set size.
   *
   * @param pid process id
   * @return bytes, 0 when the process is gone or the system does not say
   */
  public static long bytesOf(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    try {
      return Files.isReadable(status) ? fromStatus(status) : fromPs(pid);
    } catch (IOException | NumberFormatException gone) {
      return 0;
    }
  }

  private static long fromStatus(Path status) throws IOException {
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * BYTES_PER_KB)
        .findFirst()
        .orElse(0);
  }

  private static long fromPs(long pid) throws IOException {
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
    try (InputStream output = ps.getInputStream()) {
      String kilobytes = new String(output.readAllBytes(), StandardCharsets.US_ASCII).strip();
      return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) * BYTES_PER_KB;
    }
  }
}
