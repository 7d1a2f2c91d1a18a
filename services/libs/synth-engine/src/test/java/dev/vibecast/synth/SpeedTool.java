package dev.vibecast.synth;

import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Prints seconds of audio per CPU-second of one thread, warm: {@code SpeedTool SECONDS NAME:words
 * …}.
 */
final class SpeedTool {

  private static final int WARM_SECONDS = 200;

  private SpeedTool() {}

  public static void main(String[] args) {
    int seconds = Integer.parseInt(args[0]);
    long began = cpuNs();
    Warmup.run();
    System.out.printf("warm-up %.2f CPU s%n", (cpuNs() - began) / 1e9);
    for (int i = 1; i < args.length; i++) {
      String[] part = args[i].split(":", 2);
      MusicConfig config = Configs.with(Configs.rich(), part[1]);
      TimelineRenderer renderer = new TimelineRenderer(Configs.alone(config, Overrides.NONE, 7), 0);
      byte[] second = new byte[48_000 * 4];
      for (int s = 0; s < WARM_SECONDS; s++) {
        renderer.renderPcm16(second, 48_000);
      }
      long bytes = allocated();
      double[] nsPerFrame = new double[seconds];
      for (int s = 0; s < seconds; s++) {
        long start = cpuNs();
        renderer.renderPcm16(second, 48_000);
        nsPerFrame[s] = (cpuNs() - start) / 48_000.0;
      }
      double perBlock = (allocated() - bytes) / (seconds * 750.0);
      Arrays.sort(nsPerFrame);
      double mean = Arrays.stream(nsPerFrame).average().orElse(0);
      double calm = nsPerFrame[seconds / 5];
      System.out.printf(
          "%-10s mean %4.0fx, quickest fifth of seconds %4.0fx = %5.1f ns a frame, %.0f B a block%n",
          part[0], 1e9 / 48_000 / mean, 1e9 / 48_000 / calm, calm, perBlock);
    }
  }

  private static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  private static long cpuNs() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
