package dev.vibecast.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the measuring thread spent; JMH sums it up over an iteration and starts again at 0. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadCost {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** CPU time of what is measured, ns. */
  public long cpuNs;

  /** Longest single measurement, ns. */
  public long worstNs;

  /** Bytes allocated by what is measured. */
  public long allocatedBytes;

  /** Frames of audio that came of it. */
  public long audioFrames;

  /** Blocks of audio for which nothing was allocated. */
  public long cleanBlocks;

  /** Blocks of audio. */
  public long blocks;

  /** How often it was measured. */
  public long times;

  /** CPU time of the plain loop beside it, ns. */
  public long baselineNs;

  private long startedNs;
  private long startedBytes;
  private long blockBytes;

  /** For JMH. */
  public ThreadCost() {}

  void start() {
    startedBytes = THREADS.getCurrentThreadAllocatedBytes();
    startedNs = THREADS.getCurrentThreadCpuTime();
  }

  void stop(long frames) {
    long tookNs = THREADS.getCurrentThreadCpuTime() - startedNs;
    allocatedBytes += THREADS.getCurrentThreadAllocatedBytes() - startedBytes;
    cpuNs += tookNs;
    worstNs = Math.max(worstNs, tookNs);
    audioFrames += frames;
    times++;
  }

  void startBlock() {
    blockBytes = THREADS.getCurrentThreadAllocatedBytes();
  }

  void stopBlock() {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    cleanBlocks += bytes == blockBytes ? 1 : 0;
    blocks++;
  }

  void stopBaseline() {
    baselineNs += THREADS.getCurrentThreadCpuTime() - startedNs;
  }
}
