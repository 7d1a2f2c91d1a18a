package dev.vibecast.scorers.heard;

import dev.vibecast.analysis.AudioReport;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.Chroma;
import dev.vibecast.analysis.passage.Descriptor;
import dev.vibecast.analysis.passage.Descriptors;
import dev.vibecast.analysis.passage.Movement;
import dev.vibecast.analysis.passage.Onsets;
import dev.vibecast.analysis.passage.PassageReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured of a window: the descriptors of audio-analysis on their scales, and a few
 * figures of its other meters that tell recipes apart. The only place that knows these meters.
 */
public final class Figures {

  private static final List<String> NAMES =
      Stream.concat(
              Arrays.stream(Descriptor.values()).map(Enum::name),
              Stream.of(
                  "ROLLOFF",
                  "TREBLE_SHARE",
                  "CREST",
                  "LOW_ONSETS",
                  "LOW_RISE",
                  "HIGH_ONSETS",
                  "HIGH_RISE",
                  "SLOW_MODULATION",
                  "MIDDLE_MODULATION",
                  "ACTIVE_SHARE",
                  "PITCH_ENTROPY"))
          .toList();

  private Figures() {}

  /** Names in the order of {@link #of}. */
  public static List<String> names() {
    return NAMES;
  }

  /** The figures of a window of 2.5 s or more, all finite. */
  static double[] of(StereoBlock window) {
    PassageReport report = PassageReport.of(window);
    List<Double> figures = new ArrayList<>();
    descriptors(report.descriptors(), figures);
    audio(report.audio(), figures);
    band(Onsets.of(window, 30, 150), figures);
    band(Onsets.of(window, 4000, 16_000), figures);
    Movement movement = Movement.of(window);
    figures.addAll(List.of(movement.slowDb(), movement.middleDb(), movement.activeShare()));
    figures.add(entropy(Chroma.of(window).tenor()));
    return figures.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void descriptors(Descriptors descriptors, List<Double> figures) {
    for (Descriptor descriptor : Descriptor.values()) {
      figures.add(descriptor.scaled(descriptors));
    }
  }

  private static void audio(AudioReport audio, List<Double> figures) {
    figures.add(Math.log(1 + audio.spectrum().rolloff95Hz()));
    figures.add(audio.spectrum().brightness());
    figures.add(audio.level().crestDb());
  }

  private static void band(Onsets onsets, List<Double> figures) {
    figures.add(onsets.perSecond());
    figures.add(Arrays.stream(onsets.riseDb()).average().orElse(0));
  }

  /** In nats. */
  private static double entropy(double[] shares) {
    return Arrays.stream(shares).filter(x -> x > 0).map(x -> -x * Math.log(x)).sum();
  }
}
