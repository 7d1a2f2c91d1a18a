package dev.vibecast.analysis;

import dev.vibecast.analysis.file.WavFile;
import dev.vibecast.analysis.passage.PassageReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * CPU time of analysis: {@code AnalysisBenchmark [FILE.wav…]} measures the files and half a minute
 * of each {@link BenchmarkSignal}. Prints the quickest of {@value #RUNS} rounds, as other work on
 * the machine can only slow a round down, and exits with 1 if everything together is slower than
 * {@value #LEAST_SPEED} times real time on any of them, or if monitoring {@value #STREAMS} streams
 * would take a core.
 */
final class AnalysisBenchmark {

  static final double LEAST_SPEED = 200;
  private static final int STREAMS = 50;
  private static final int RUNS = 12;
  private static final int SECONDS = 30;

  private AnalysisBenchmark() {}

  public static void main(String[] args) throws IOException {
    Map<String, StereoBlock> signals = new LinkedHashMap<>();
    for (BenchmarkSignal signal : BenchmarkSignal.values()) {
      signals.put(signal.name(), signal.make(SECONDS));
    }
    for (String file : args) {
      signals.put(Path.of(file).getFileName().toString(), WavFile.read(Path.of(file)));
    }
    // Meets every kind before any is measured, so that no order of them favours one.
    signals.values().forEach(PassageReport::of);
    boolean met = true;
    for (Map.Entry<String, StereoBlock> signal : signals.entrySet()) {
      met &= measure(signal.getKey(), signal.getValue());
    }
    System.exit(met ? 0 : 1);
  }

  private static boolean measure(String name, StereoBlock audio) {
    double seconds = audio.frames() / (double) StereoMeter.SAMPLE_RATE_HZ;
    double meter = seconds / quickest(() -> AudioMeter.measure(audio));
    double passage = seconds / quickest(() -> PassageReport.of(audio));
    System.out.printf(
        "%-16s AudioMeter %5.2f ms a second, %d streams %.2f of a core;"
            + " PassageReport %5.2f ms a second, %4.0f x real time%n",
        name, 1000 / meter, STREAMS, STREAMS / meter, 1000 / passage, passage);
    return passage >= LEAST_SPEED && meter > STREAMS;
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
}
