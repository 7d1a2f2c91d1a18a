package dev.vibecast.synth.acceptance;

import dev.vibecast.schema.music.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Are the 57 styles what they are meant to be, and unlike each other? {@code StyleTable [SEEDS
 * [LAYER…]]} prints each style's vector against its targets, then the distances inside each layer.
 */
final class StyleTable {

  static final double LEAST_DISTANCE = 5;
  private static final double SEED_FACTOR = 1.5;

  private final Bars bars;
  private final int seeds;
  private final Map<Style, List<SoundVector>> heard = new HashMap<>();

  StyleTable(Bars bars, int seeds) {
    this.bars = bars;
    this.seeds = seeds;
  }

  public static void main(String[] args) {
    Bars bars = new Bars();
    int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    StyleTable table = new StyleTable(bars, seeds);
    for (Layer layer : Layer.values()) {
      if (args.length < 2 || Arrays.asList(args).subList(1, args.length).contains(layer.label())) {
        table.judge(Style.of(layer));
      }
    }
    bars.exit();
  }

  void judge(List<Style> styles) {
    bars.note(
        "%-28s %7s %7s %5s %5s | %6s %6s %5s %5s %5s %5s %5s %5s %5s %5s",
        "style", "cent", "ask", "ons", "ask", "power", "r95", "flat", "corr", "range", "low",
        "slow", "mid", "fast", "on");
    for (Style style : styles) {
      listen(style);
    }
    matrix(styles);
  }

  private void listen(Style style) {
    List<SoundVector> vectors = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      vectors.add(SoundVector.of(Rig.solo(style.layer(), style.plainly(), seed, style.seconds())));
    }
    heard.put(style, vectors);
    double centroid =
        vectors.stream().mapToDouble(v -> v.timbre().amplitudeCentroidHz()).average().orElseThrow();
    double onsets = vectors.stream().mapToDouble(SoundVector::onsets).average().orElseThrow();
    StyleTargets.Target ask = StyleTargets.of(style);
    SoundVector v = vectors.getFirst();
    bars.row(
        ask.centroidMet(centroid) && ask.onsetsMet(onsets),
        "%-28s %7.0f%s%7.0f %5.2f%s%5.2f | %6.0f %6.0f %5.1f %5.2f %5.1f %5.1f %5.1f %5.1f %5.1f %5.2f",
        style.name(),
        centroid,
        ask.centroidMet(centroid) ? " " : "!",
        ask.centroidHz(),
        onsets,
        ask.onsetsMet(onsets) ? " " : "!",
        ask.onsets(),
        v.timbre().powerCentroidHz(),
        v.timbre().rolloffHz(),
        v.timbre().flatnessDb(),
        v.correlation(),
        v.movement().rangeDb(),
        v.timbre().lowDb(),
        v.movement().slowDb(),
        v.movement().middleDb(),
        v.movement().fastDb(),
        v.movement().activeShare());
  }

  private void matrix(List<Style> styles) {
    for (Style a : styles) {
      StringBuilder row = new StringBuilder("%-28s".formatted(a.name()));
      boolean passes = true;
      for (Style b : styles) {
        double distance = a.equals(b) ? seedDistance(a) : distance(a, b);
        boolean apart = a.equals(b) || apart(a, b);
        passes &= apart;
        row.append(
            a.equals(b)
                ? "  (%3.1f)".formatted(distance)
                : " %5.1f%s".formatted(distance, apart ? " " : "!"));
      }
      bars.row(passes, "%s", row);
    }
  }

  private boolean apart(Style a, Style b) {
    double seed = Math.max(seedDistance(a), seedDistance(b));
    return distance(a, b) >= Math.max(LEAST_DISTANCE, SEED_FACTOR * seed);
  }

  /** Mean over pairs of seeds. */
  private double distance(Style a, Style b) {
    double sum = 0;
    for (SoundVector x : heard.get(a)) {
      for (SoundVector y : heard.get(b)) {
        sum += x.distance(y);
      }
    }
    return sum / (seeds * seeds);
  }

  private double seedDistance(Style style) {
    double sum = 0;
    List<SoundVector> vectors = heard.get(style);
    for (int i = 0; i < seeds; i++) {
      for (int j = 0; j < i; j++) {
        sum += vectors.get(i).distance(vectors.get(j));
      }
    }
    return seeds < 2 ? 0 : sum / (seeds * (seeds - 1) / 2.0);
  }
}
