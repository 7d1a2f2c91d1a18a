package dev.vibecast.scorers.heard;

import dev.vibecast.analysis.AudioReport;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.BandActivity;
import dev.vibecast.analysis.passage.Descriptor;
import dev.vibecast.analysis.passage.Descriptors;
import dev.vibecast.analysis.passage.Movement;
import dev.vibecast.analysis.passage.Onsets;
import dev.vibecast.analysis.passage.Passage;
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
                  "PITCH_ENTROPY",
                  "LOW_SHARPNESS",
                  "MIDDLE_SHARPNESS",
                  "HIGH_SHARPNESS",
                  "LOW_MEDIAN_RISE",
                  "MIDDLE_MEDIAN_RISE",
                  "HIGH_MEDIAN_RISE",
                  "LOW_BACKGROUND",
                  "MIDDLE_BACKGROUND",
                  "HIGH_BACKGROUND",
                  "INDEPENDENT_BANDS"))
          .toList();

  private Figures() {}

  /** Names in the order of {@link #of}. */
  public static List<String> names() {
    return NAMES;
  }

  /** The figures of a window of 2.5 s or more, all finite. */
  static double[] of(StereoBlock window) {
    Passage passage = new Passage(window);
    List<Double> figures = new ArrayList<>();
    descriptors(passage.descriptors(), figures);
    audio(passage.audio(), figures);
    band(passage.lowOnsets(), figures);
    band(passage.highOnsets(), figures);
    Movement movement = passage.movement();
    figures.addAll(List.of(movement.slowDb(), movement.middleDb(), movement.activeShare()));
    figures.add(passage.pitchEntropy());
    bands(passage.bands(), figures);
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

  private static void bands(BandActivity bands, List<Double> figures) {
    Arrays.stream(bands.sharpness()).forEach(figures::add);
    Arrays.stream(bands.medianRiseDb()).forEach(figures::add);
    Arrays.stream(bands.backgroundDb()).forEach(figures::add);
    figures.add(bands.independentBands());
  }

  private static void band(Onsets onsets, List<Double> figures) {
    figures.add(onsets.perSecond());
    figures.add(Arrays.stream(onsets.riseDb()).average().orElse(0));
  }
}
