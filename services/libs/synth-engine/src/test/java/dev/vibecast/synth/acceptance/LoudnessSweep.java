package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.LevelMeter;
import dev.vibecast.analysis.LoudnessMeter;
import dev.vibecast.analysis.LoudnessReport;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.StereoMeter;
import dev.vibecast.analysis.TruePeakMeter;
import dev.vibecast.synth.RandomRecipes;
import java.util.ArrayList;
import java.util.List;

/**
 * Is every recipe equally loud? {@code LoudnessSweep [COUNT [SECONDS [FIRST]]]} renders random
 * recipes from their first frame.
 */
final class LoudnessSweep {

  private static final double TARGET_LUFS = -16;
  private static final double TOLERANCE_LU = 1;
  private static final double HIGHEST_PEAK_DBTP = -1;
  private static final double HIGHEST_DC = 1e-3;
  private static final double WIDEST_RANGE_LU = 8;
  private static final double LEAST_MEDIAN_RANGE_LU = 3;

  /** Music in the background must never startle. */
  private static final double HIGHEST_SHORT_TERM_LU = 4;

  private final Bars bars;
  private final List<Double> lufs = new ArrayList<>();
  private final List<Double> ranges = new ArrayList<>();

  LoudnessSweep(Bars bars) {
    this.bars = bars;
  }

  public static void main(String[] args) {
    Bars bars = new Bars();
    LoudnessSweep sweep = new LoudnessSweep(bars);
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 60;
    long first = args.length > 2 ? Long.parseLong(args[2]) : 0;
    for (long i = first; i < first + count; i++) {
      sweep.judge(i, seconds);
    }
    sweep.summary();
    bars.exit();
  }

  void judge(long number, double seconds) {
    StereoBlock audio = Rig.heard(RandomRecipes.number(number), number, seconds);
    LoudnessReport loud = heard(new LoudnessMeter(), audio);
    double peak = heard(new TruePeakMeter(), audio).truePeakDbtp();
    var level = heard(new LevelMeter(), audio);
    double dc = Math.max(Math.abs(level.dcLeft()), Math.abs(level.dcRight()));
    lufs.add(loud.integratedLufs());
    ranges.add(loud.rangeLu());
    bars.row(
        Math.abs(loud.integratedLufs() - TARGET_LUFS) <= TOLERANCE_LU
            && peak <= HIGHEST_PEAK_DBTP
            && dc < HIGHEST_DC
            && loud.rangeLu() <= WIDEST_RANGE_LU
            && loud.maxShortTermLufs() - loud.integratedLufs() <= HIGHEST_SHORT_TERM_LU,
        "%4d %6.1f LUFS, range %4.1f LU, loudest 3 s %5.1f, %5.1f dBTP, DC %.5f",
        number,
        loud.integratedLufs(),
        loud.rangeLu(),
        loud.maxShortTermLufs(),
        peak,
        dc);
  }

  void summary() {
    lufs.sort(null);
    ranges.sort(null);
    bars.row(
        ranges.get(ranges.size() / 2) >= LEAST_MEDIAN_RANGE_LU,
        "LUFS %.1f … %.1f … %.1f, range %.1f … %.1f … %.1f LU",
        lufs.getFirst(),
        lufs.get(lufs.size() / 2),
        lufs.getLast(),
        ranges.getFirst(),
        ranges.get(ranges.size() / 2),
        ranges.getLast());
  }

  private static <R> R heard(StereoMeter<R> meter, StereoBlock audio) {
    meter.accept(audio.left(), audio.right(), audio.frames());
    return meter.snapshot();
  }
}
