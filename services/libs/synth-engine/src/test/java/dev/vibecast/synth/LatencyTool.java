package dev.vibecast.synth;

import dev.vibecast.schema.music.MusicConfig;
import java.util.List;

/**
 * Prints, on a warm engine, how long the first 100 ms of audio take in the cases that users wait
 * for.
 */
final class LatencyTool {

  private LatencyTool() {}

  public static void main(String[] args) {
    Warmup.run();
    MusicConfig rich = Configs.rich();
    byte[] block = new byte[4800 * 4];
    for (int i = 0; i < 4; i++) {
      Timeline fresh = Configs.alone(rich, 100 + i);
      long t0 = System.nanoTime();
      TimelineRenderer renderer = new TimelineRenderer(fresh, 0);
      renderer.renderPcm16(block, 4800);
      long t1 = System.nanoTime();
      long worst = 0;
      for (int k = 0; k < 100; k++) {
        long began = System.nanoTime();
        renderer.renderPcm16(block, 4800);
        worst = Math.max(worst, System.nanoTime() - began);
      }
      Segment first = fresh.segments().getFirst();
      MusicConfig dark = Configs.with(rich, "brightness=very_dark");
      Segment steered = new Segment(484_800, 4800, Blend.LINEAR, 0, 100 + i, dark, null);
      long t2 = System.nanoTime();
      renderer.update(new Timeline(List.of(first, steered)));
      renderer.renderPcm16(block, 4800);
      long t3 = System.nanoTime();
      new TimelineRenderer(fresh, 20_000_000).renderPcm16(block, 4800);
      long t4 = System.nanoTime();
      System.out.printf(
          "new %.1f ms, worst of 10 s %.1f ms, steer %.1f ms, seek to minute 7 %.1f ms%n",
          (t1 - t0) / 1e6, worst / 1e6, (t3 - t2) / 1e6, (t4 - t3) / 1e6);
    }
  }
}
