package dev.vibecast.scorers.heard;

import dev.vibecast.analysis.LevelMeter;
import dev.vibecast.analysis.LevelReport;
import dev.vibecast.analysis.SpectralFrames;
import dev.vibecast.analysis.SpectrumMeter;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.Chroma;
import dev.vibecast.analysis.passage.Movement;
import dev.vibecast.analysis.passage.Onsets;
import dev.vibecast.analysis.passage.Timbre;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures one window with the meters of audio-analysis: the only place that knows them. */
final class WindowDescriptors {

  private WindowDescriptors() {}

  /** The figures of a window of 2.5 s or more, in the order of {@link Descriptor}. */
  static double[] of(StereoBlock window) {
    Map<Descriptor, Double> found = new EnumMap<>(Descriptor.class);
    timbre(window, found);
    movement(window, found);
    onsets(window, found);
    harmony(window, found);
    level(window, found);
    return Arrays.stream(Descriptor.values()).mapToDouble(found::get).toArray();
  }

  private static void timbre(StereoBlock window, Map<Descriptor, Double> found) {
    Timbre timbre = Timbre.of(window);
    found.put(Descriptor.CENTROID, Math.log(1 + timbre.amplitudeCentroidHz()));
    found.put(Descriptor.POWER_CENTROID, Math.log(1 + timbre.powerCentroidHz()));
    found.put(Descriptor.ROLLOFF, Math.log(1 + timbre.rolloffHz()));
    found.put(Descriptor.FLATNESS, timbre.flatnessDb());
    found.put(Descriptor.LOW_SHARE, timbre.lowDb());
    SpectrumMeter spectrum = new SpectrumMeter();
    new SpectralFrames(List.of(spectrum)).accept(window.left(), window.right(), window.frames());
    found.put(Descriptor.TREBLE_SHARE, spectrum.snapshot().brightness());
  }

  private static void movement(StereoBlock window, Map<Descriptor, Double> found) {
    Movement movement = Movement.of(window);
    found.put(Descriptor.LEVEL_RANGE, movement.rangeDb());
    found.put(Descriptor.SLOW_MODULATION, movement.slowDb());
    found.put(Descriptor.MIDDLE_MODULATION, movement.middleDb());
    found.put(Descriptor.FAST_MODULATION, movement.fastDb());
    found.put(Descriptor.ACTIVE_SHARE, movement.activeShare());
  }

  private static void onsets(StereoBlock window, Map<Descriptor, Double> found) {
    Onsets all = Onsets.of(window);
    Onsets low = Onsets.of(window, 30, 150);
    Onsets high = Onsets.of(window, 4000, 16_000);
    Onsets middle = Onsets.of(window, 200, 3000);
    found.put(Descriptor.ONSETS, all.perSecond());
    found.put(Descriptor.LOW_ONSETS, low.perSecond());
    found.put(Descriptor.HIGH_ONSETS, high.perSecond());
    found.put(Descriptor.MIDDLE_ONSETS, middle.perSecond());
    found.put(Descriptor.RISE, mean(all.riseDb()));
    found.put(Descriptor.HIGH_RISE, mean(high.riseDb()));
    found.put(Descriptor.LOW_RISE, mean(low.riseDb()));
    found.put(Descriptor.STRONGEST_RISE, Arrays.stream(all.riseDb()).max().orElse(0));
  }

  private static void harmony(StereoBlock window, Map<Descriptor, Double> found) {
    double[] tenor = Chroma.of(window).tenor();
    KeyFit fit = KeyFit.of(tenor);
    found.put(Descriptor.MODE_GAP, fit.major() - fit.minor());
    found.put(Descriptor.KEY_CLARITY, Math.max(fit.major(), fit.minor()));
    found.put(
        Descriptor.PITCH_ENTROPY,
        Arrays.stream(tenor).filter(x -> x > 0).map(x -> -x * Math.log(x)).sum());
  }

  private static void level(StereoBlock window, Map<Descriptor, Double> found) {
    LevelMeter meter = new LevelMeter();
    meter.accept(window.left(), window.right(), window.frames());
    LevelReport level = meter.snapshot();
    found.put(Descriptor.CORRELATION, level.correlation());
    found.put(Descriptor.CREST, level.crestDb());
  }

  private static double mean(double[] x) {
    return Arrays.stream(x).average().orElse(0);
  }
}
