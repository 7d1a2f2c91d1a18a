package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.RandomRecipes;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.Timeline;
import java.util.List;

/** Does any valid recipe sound? {@code ValidSweep [COUNT [SECONDS]]} renders random recipes. */
final class ValidSweep {

  private static final double QUIETEST_RMS = .003;

  private final Bars bars;

  ValidSweep(Bars bars) {
    this.bars = bars;
  }

  public static void main(String[] args) {
    Bars bars = new Bars();
    ValidSweep sweep = new ValidSweep(bars);
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 1.9;
    for (long i = 0; i < count; i++) {
      sweep.judge(i, seconds);
    }
    bars.exit();
  }

  /** Listens somewhere in the first minutes of a recipe. */
  void judge(long number, double seconds) {
    MusicConfig config = RandomRecipes.number(number);
    long origin = -(number * 104_729 % 14_400_000);
    Segment segment = new Segment(0, 0, Blend.EQUAL_POWER, origin, number, config, null);
    StereoBlock audio = Rig.heard(new Timeline(List.of(segment)), seconds);
    double sum = 0;
    double peak = 0;
    boolean finite = true;
    for (int i = 0; i < audio.frames(); i++) {
      double l = audio.left()[i];
      double r = audio.right()[i];
      finite &= Double.isFinite(l) && Double.isFinite(r);
      peak = Math.max(peak, Math.max(Math.abs(l), Math.abs(r)));
      sum += l * l + r * r;
    }
    double rms = Math.sqrt(sum / audio.frames() / 2);
    boolean passes = finite && peak < .8913 && rms > QUIETEST_RMS;
    if (passes) {
      bars.pass();
    } else {
      bars.row(false, "%5d finite %s, peak %.3f, RMS %.5f", number, finite, peak, rms);
    }
  }
}
