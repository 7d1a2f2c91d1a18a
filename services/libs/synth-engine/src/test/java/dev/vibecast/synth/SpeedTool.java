package dev.vibecast.synth;

import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Prints seconds of audio per CPU-second of one thread, warm: {@code SpeedTool SECONDS NAME:words
 * …}. The same music is rendered several times; beside the mean stands what each second cost when
 * other programs disturbed it least.
 */
final class SpeedTool {

  private static final int WARM_SECONDS = 200;
  private static final int ROUNDS = 10;

  private SpeedTool() {}

  public static void main(String[] args) {
    int seconds = Integer.parseInt(args[0]);
    long began = cpuNs();
    Warmup.run();
    System.out.printf("warm-up %.2f CPU s%n", (cpuNs() - began) / 1e9);
    for (int i = 1; i < args.length; i++) {
      String[] part = args[i].split(":", 2);
      measure(part[0], Configs.with(Configs.rich(), part[1]), seconds);
    }
  }

  private static void measure(String name, MusicConfig config, int seconds) {
    Timeline timeline = Configs.alone(config, Overrides.NONE, 7);
    new Run(timeline, WARM_SECONDS);
    Run[] runs = new Run[ROUNDS];
    Arrays.setAll(runs, r -> new Run(timeline, seconds));
    double perBlock = runs[ROUNDS - 1].bytes / (double) (seconds * 375);
    double mean = 0;
    double least = 0;
    for (int s = 0; s < seconds; s++) {
      int second = s;
      mean += Arrays.stream(runs).mapToDouble(r -> r.cpuNs[second]).average().orElse(0);
      least += Arrays.stream(runs).mapToDouble(r -> r.cpuNs[second]).min().orElse(0);
    }
    System.out.printf(
        "%-10s mean %4.0fx, least disturbed %4.0fx = %5.1f ns a frame, %.0f B a block%n",
        name, seconds * 1e9 / mean, seconds * 1e9 / least, least / seconds / 48_000, perBlock);
  }

  /** One rendering and what each of its seconds cost. */
  private static final class Run {
    final double[] cpuNs;
    final long bytes;

    Run(Timeline timeline, int seconds) {
      cpuNs = new double[seconds];
      TimelineRenderer renderer = new TimelineRenderer(timeline, 0);
      byte[] second = new byte[48_000 * AudioFormat.BYTES_PER_FRAME];
      renderer.renderPcm16(second, 48_000);
      long before = allocated();
      for (int s = 0; s < seconds; s++) {
        long start = cpuNs();
        renderer.renderPcm16(second, 48_000);
        cpuNs[s] = cpuNs() - start;
      }
      bytes = allocated() - before;
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
