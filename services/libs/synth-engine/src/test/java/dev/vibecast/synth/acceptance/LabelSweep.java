package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.LevelMeter;
import dev.vibecast.analysis.LevelReport;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.Decay;
import dev.vibecast.analysis.passage.Onsets;
import dev.vibecast.analysis.passage.Tempo;
import dev.vibecast.analysis.passage.Timbre;
import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.synth.Configs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Do the labels do what they say, heard on audio? {@code LabelSweep [SEEDS]} prints one row a
 * field.
 */
final class LabelSweep {

  /** Each step of brightness raises the centroid by so much. */
  private static final double LEAST_BRIGHTER = 1.08;

  /** Nothing but a fundamental, by design: these cannot brighten, only must not darken. */
  private static final List<String> PURE = List.of("sub_pulse", "heartbeat");

  private final Bars bars;
  private final long seed;

  LabelSweep(Bars bars, long seed) {
    this.bars = bars;
    this.seed = seed;
  }

  public static void main(String[] args) {
    Bars bars = new Bars();
    int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    for (long seed = 1; seed <= seeds; seed++) {
      new LabelSweep(bars, seed).all();
    }
    List<String> names = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    for (Style style : Style.all()) {
      if (names.isEmpty() || names.contains(style.name())) {
        new LabelSweep(bars, 1).brightness(style);
      }
    }
    bars.exit();
  }

  void all() {
    space();
    tempo();
    stereo();
    rising("melody_density", "onsets/s", this::melodyOnsets);
    rising("echo", "tail dB", this::echoDb);
    rising("motion", "change dB", this::change);
    rising("attack", "rise dB", this::attack);
    rising(
        "brightness",
        "Hz",
        c -> Timbre.of(Rig.deck(c, seed, 20)).amplitudeCentroidHz(),
        LEAST_BRIGHTER);
  }

  /** What a test run has time for. */
  void sample() {
    space();
    rising("attack", "rise dB", this::attack);
    rising("echo", "tail dB", this::echoDb);
  }

  /** Reverberation time of a whole mix whose input stops. */
  void space() {
    MusicConfig dead = Configs.with(Configs.rich(), "echo=none");
    rising("space", "s", dead, c -> Decay.t60S(Rig.tail(c, seed, 6, 9)), 1.2);
  }

  void tempo() {
    MusicConfig four = Configs.with(Configs.rich(), "rhythm=soft_four,space=dry,echo=none");
    for (Label label : labels("tempo")) {
      MusicConfig config = Configs.with(four, "tempo=" + label.label());
      double ask = config.tempo().bpm();
      StereoBlock kicks = Rig.solo(Layer.RHYTHM, config, seed, 30);
      double bpm = Tempo.bpm(Onsets.of(kicks, 40, 140), ask / 1.35, ask * 1.35);
      bars.row(
          Math.abs(bpm - ask) <= 1, "tempo %-12s %.1f BPM, asked %.0f", label.label(), bpm, ask);
    }
  }

  void stereo() {
    double before = 1.01;
    for (Label label : labels("stereo")) {
      MusicConfig config = Configs.with(Configs.rich(), "stereo=" + label.label());
      StereoBlock audio = Rig.heard(config, seed, 20);
      LevelMeter meter = new LevelMeter();
      meter.accept(audio.left(), audio.right(), audio.frames());
      LevelReport level = meter.snapshot();
      boolean mono = !label.label().equals("mono") || Arrays.equals(audio.left(), audio.right());
      bars.row(
          level.correlation() < before && level.monoLossDb() > -3 && mono,
          "stereo %-10s correlation %.2f, mono sum %.1f dB",
          label.label(),
          level.correlation(),
          level.monoLossDb());
      before = level.correlation();
    }
  }

  /** Each step of brightness, one style alone. */
  void brightness(Style style) {
    rising(
        "brightness",
        style.name(),
        style.plainly(),
        c ->
            Timbre.of(Rig.solo(style.layer(), c, seed, style.seconds() / 3.0))
                .amplitudeCentroidHz(),
        PURE.contains(style.label().label()) ? .98 : LEAST_BRIGHTER);
  }

  private double melodyOnsets(MusicConfig config) {
    MusicConfig plain = Configs.with(config, "space=dry,echo=none,human=robotic");
    return Onsets.of(Rig.solo(Layer.MELODY, plain, seed, 40)).perSecond();
  }

  /** What rings on after the input stops, against what sounded before. */
  private double echoDb(MusicConfig config) {
    MusicConfig dry = Configs.with(config, "space=dry");
    StereoBlock tail = Rig.tail(dry, seed, 8, 12);
    return 10 * Math.log10(energy(tail) / energy(Rig.deck(dry, seed, 8)) + 1e-12);
  }

  /** How fast the spectrum of a held pad changes. */
  private double change(MusicConfig config) {
    MusicConfig held =
        Configs.with(config, "pad=thin_high,chord_change_bars=very_slow,space=dry,echo=none");
    Onsets heard = Onsets.of(Rig.solo(Layer.PAD, held, seed, 40));
    return Arrays.stream(heard.riseDb()).average().orElse(0);
  }

  /** How steeply notes begin. */
  private double attack(MusicConfig config) {
    MusicConfig plain = Configs.with(config, "space=dry,echo=none,melody=rising");
    Onsets heard = Onsets.of(Rig.solo(Layer.MELODY, plain, seed, 30));
    double[] steepest = Arrays.stream(heard.riseDb()).sorted().toArray();
    return steepest[(int) (.97 * steepest.length)];
  }

  private static double energy(StereoBlock audio) {
    double sum = 0;
    for (int i = 0; i < audio.frames(); i++) {
      sum += audio.left()[i] * audio.left()[i] + audio.right()[i] * audio.right()[i];
    }
    return sum;
  }

  private void rising(String field, String unit, ToDoubleFunction<MusicConfig> measure) {
    rising(field, unit, Configs.rich(), measure, 1);
  }

  private void rising(
      String field, String unit, ToDoubleFunction<MusicConfig> measure, double leastStep) {
    rising(field, unit, Configs.rich(), measure, leastStep);
  }

  /** Measures a recipe with each label of a field; each must give more than the one before. */
  private void rising(
      String field,
      String unit,
      MusicConfig base,
      ToDoubleFunction<MusicConfig> measure,
      double leastStep) {
    List<Double> values = new ArrayList<>();
    for (Label label : labels(field)) {
      values.add(measure.applyAsDouble(Configs.with(base, field + "=" + label.label())));
    }
    boolean rises = true;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      rises &=
          i == 0 || value > (leastStep == 1 ? values.get(i - 1) : leastStep * values.get(i - 1));
      text.append(String.format(Locale.ROOT, " %.2f", value));
    }
    bars.row(rises, "%-15s%s %s", field, text, unit);
  }

  private static List<? extends Label> labels(String field) {
    return ((FieldType.Labels) MusicField.byKey(field).orElseThrow().type()).labels();
  }
}
