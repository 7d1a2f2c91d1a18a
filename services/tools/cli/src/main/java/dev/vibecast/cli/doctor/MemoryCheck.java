package dev.vibecast.cli.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Memory of the machine, or of the container around this process. */
final class MemoryCheck implements Check {

  private static final String NAME = "memory";
  private static final long LEAST_MB = 3_000;
  private static final long BYTES_PER_MB = 1 << 20;

  @Override
  public Finding look() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long totalMb = system.getTotalMemorySize() / BYTES_PER_MB;
    String detail = totalMb + " MB, " + system.getAvailableProcessors() + " processors";
    return totalMb >= LEAST_MB
        ? Finding.ok(NAME, detail)
        : Finding.problem(NAME, detail, "The whole stack needs 1.5 to 2 GB beside the system.");
  }
}
