package dev.vibecast.benchmarks.retrieval;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** CPU time spent so far. */
final class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CpuTime() {}

  /** By the calling thread, ns. */
  static long ofThreadNs() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** By all threads of this process, ns. */
  static long ofProcessNs() {
    return SYSTEM.getProcessCpuTime();
  }
}
