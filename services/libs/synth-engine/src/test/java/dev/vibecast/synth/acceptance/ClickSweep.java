package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.ClickMeter;
import dev.vibecast.analysis.ClickReport;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Configs;
import dev.vibecast.synth.RandomRecipes;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Does anything click? {@code ClickSweep [CROSSFADES]} listens to each style alone for a minute and
 * to random nests of fades.
 */
final class ClickSweep {

  private static final float SOLO_PEAK = .5f;

  /** Its grains are held samples: steps by design. */
  private static final String STEPPED = "glitch";

  /** Gritty and bright saws have edges of their own, and no drum may hide a click. */
  private static final String SMOOTH =
      "grain=clean,brightness=medium,rhythm=none,texture=shimmer,accent=none";

  private static final long[] FADES = {0, 1, 2, 63, 64, 480, 4_800, 48_000, 240_000};

  private final Bars bars;

  ClickSweep(Bars bars) {
    this.bars = bars;
  }

  public static void main(String[] args) {
    Bars bars = new Bars();
    ClickSweep sweep = new ClickSweep(bars);
    for (Style style : Style.all()) {
      sweep.style(style, 60);
    }
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    for (int i = 0; i < count; i++) {
      sweep.fades(i);
    }
    bars.exit();
  }

  /** One style alone, as loud as it may ever be. */
  void style(Style style, double seconds) {
    StereoBlock audio = Rig.solo(style.layer(), style.plainly(), 1, seconds);
    float peak = 1e-9f;
    for (int i = 0; i < audio.frames(); i++) {
      peak = Math.max(peak, Math.max(Math.abs(audio.left()[i]), Math.abs(audio.right()[i])));
    }
    for (int i = 0; i < audio.frames(); i++) {
      audio.left()[i] *= SOLO_PEAK / peak;
      audio.right()[i] *= SOLO_PEAK / peak;
    }
    ClickReport report = clicks(audio);
    boolean stepped = style.label().label().equals(STEPPED);
    bars.row(stepped || report.clicks() == 0, "%-28s %s", style.name(), describe(report));
  }

  /** Two to four random recipes without drums, faded into one another at random frames. */
  void fades(int number) {
    Random random = new Random(number);
    List<Segment> segments = new ArrayList<>();
    long start = 0;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      long fade = FADES[random.nextInt(FADES.length)];
      Blend blend = random.nextBoolean() ? Blend.EQUAL_POWER : Blend.LINEAR;
      long origin = start - 960_000;
      segments.add(
          new Segment(start, fade, blend, origin, number + i, recipe(5L * number + i), null));
      text.append(" +").append(fade).append('@').append(start);
      start += 20_000 + random.nextInt(60_000);
    }
    ClickReport report = clicks(Rig.heard(new Timeline(segments), start / 48_000.0 + .5));
    bars.row(report.clicks() == 0, "fades %4d%s %s", number, text, describe(report));
  }

  private static MusicConfig recipe(long number) {
    return Configs.with(RandomRecipes.number(number), SMOOTH);
  }

  private static ClickReport clicks(StereoBlock audio) {
    ClickMeter meter = new ClickMeter();
    meter.accept(audio.left(), audio.right(), audio.frames());
    return meter.snapshot();
  }

  private static String describe(ClickReport report) {
    return report.clicks() + " clicks " + (report.clicks() > 0 ? report.frames() : "");
  }
}
