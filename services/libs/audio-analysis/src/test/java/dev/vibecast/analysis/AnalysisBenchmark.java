package dev.vibecast.analysis;

import dev.vibecast.analysis.file.WavFile;
import dev.vibecast.analysis.passage.PassageReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * CPU time of analysis: {@code AnalysisBenchmark [FILE.wav]}, else of half a minute of our own
 * making. Prints the quickest of twelve runs of each part and exits with 1 if everything together
 * is slower than {@value #LEAST_SPEED} times real time, or if 50 streams would take a core.
 */
final class AnalysisBenchmark {

  static final double LEAST_SPEED = 200;
  private static final int STREAMS = 50;
  private static final int RUNS = 12;
  private static final int SECONDS = 30;

  private AnalysisBenchmark() {}

  public static void main(String[] args) throws IOException {
    StereoBlock audio = args.length > 0 ? WavFile.read(Path.of(args[0])) : music();
    double seconds = audio.frames() / (double) StereoMeter.SAMPLE_RATE_HZ;
    Map<String, Runnable> parts = new LinkedHashMap<>();
    parts.put("loudness", () -> hear(new LoudnessMeter(), audio));
    parts.put("true peak", () -> hear(new TruePeakMeter(), audio));
    parts.put("clicks", () -> hear(new ClickMeter(), audio));
    parts.put("silence", () -> hear(new SilenceMeter(), audio));
    parts.put("AudioMeter", () -> AudioMeter.measure(audio));
    parts.put("PassageReport", () -> PassageReport.of(audio));
    Map<String, Double> speeds = new LinkedHashMap<>();
    parts.forEach((name, part) -> speeds.put(name, seconds / quickest(part)));
    speeds.forEach(
        (name, speed) ->
            System.out.printf(
                "%-14s %6.3f ms a second, %6.0f x real time%n", name, 1000 / speed, speed));
    double load = STREAMS / speeds.get("AudioMeter");
    System.out.printf("%d streams monitored: %.2f of a core%n", STREAMS, load);
    System.exit(speeds.get("PassageReport") >= LEAST_SPEED && load < 1 ? 0 : 1);
  }

  private static double quickest(Runnable part) {
    var threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = threads.getCurrentThreadCpuTime();
      part.run();
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    return best / 1e9;
  }

  private static void hear(StereoMeter<?> meter, StereoBlock audio) {
    meter.accept(audio.left(), audio.right(), audio.frames());
  }

  private static StereoBlock music() {
    Random random = new Random(2);
    float[] left = new float[SECONDS * StereoMeter.SAMPLE_RATE_HZ];
    float[] right = new float[left.length];
    for (int i = 0; i < left.length; i++) {
      double t = i / 48_000.0;
      double stroke = .08 * Math.exp(-t % .5 * 12) * random.nextGaussian();
      double chord = .2 * Math.sin(2 * Math.PI * 220 * t) + .1 * Math.sin(2 * Math.PI * 554.4 * t);
      left[i] = (float) (chord + stroke);
      right[i] = (float) (.8 * chord + stroke + .02 * random.nextGaussian());
    }
    return new StereoBlock(left, right);
  }
}
