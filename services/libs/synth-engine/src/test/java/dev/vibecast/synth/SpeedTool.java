package dev.vibecast.synth;

import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import java.lang.management.ManagementFactory;

/**
 * Prints seconds of audio per CPU-second of one thread, warm: {@code SpeedTool SECONDS NAME:words
 * …}.
 */
final class SpeedTool {

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
      for (int s = 0; s < 20; s++) {
        renderer.renderPcm16(second, 48_000);
      }
      long start = cpuNs();
      for (int s = 0; s < seconds; s++) {
        renderer.renderPcm16(second, 48_000);
      }
      System.out.printf("%s %.0fx%n", part[0], seconds / ((cpuNs() - start) / 1e9));
    }
  }

  private static long cpuNs() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
