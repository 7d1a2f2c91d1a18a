package dev.vibecast.scorers.fit;

import dev.vibecast.analysis.AudioReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether audio is technically sound: the product of four shares, each 1 where nothing is wrong.
 * Says nothing about taste.
 *
 * @param score 0…1
 * @param problems what takes from it
 */
public record Quality(double score, List<String> problems) {

  /** A gap that long takes half. */
  private static final double HALVING_SILENT_SHARE = .25;

  private static final double CLIPPED_PER_SECOND_HALVING = 20;
  private static final double CLICKS_PER_SECOND_HALVING = 4;

  /** Music is between these, in LUFS; 12 LU outside take half. */
  private static final double QUIETEST_LUFS = -30;

  private static final double LOUDEST_LUFS = -8;
  private static final double LOUDNESS_HALVING_LU = 12;
  private static final double LEAST_LOUDNESS_SECONDS = 3;

  public Quality {
    problems = List.copyOf(problems);
  }

  /** The quality of what a meter heard. */
  public static Quality of(AudioReport report) {
    double seconds = Math.max(.1, report.seconds());
    double silentShare = report.silence().silentFrames() / (double) Math.max(1, report.frames());
    double clipped = report.clipping().clippedSamples() / seconds;
    double clicks = Math.max(0, report.clicks().clicks() / seconds - .5);
    double lufs = report.loudness().integratedLufs();
    double away =
        seconds < LEAST_LOUDNESS_SECONDS
            ? 0
            : Math.max(0, Math.max(QUIETEST_LUFS - lufs, lufs - LOUDEST_LUFS));
    List<String> problems = new ArrayList<>();
    tell(problems, silentShare > .05, "%.0f %% silent", 100 * silentShare);
    tell(problems, clipped > 0, "%.1f clipped samples a second", clipped);
    tell(problems, clicks > 0, "%.1f clicks a second", clicks + .5);
    tell(problems, away > 0, "%.1f LUFS", Math.max(lufs, -99));
    tell(
        problems,
        report.nonFiniteSamples() > 0,
        "%.0f samples not finite",
        report.nonFiniteSamples());
    double score =
        half(silentShare, HALVING_SILENT_SHARE)
            * half(clipped, CLIPPED_PER_SECOND_HALVING)
            * half(clicks, CLICKS_PER_SECOND_HALVING)
            * half(Math.min(away, 60), LOUDNESS_HALVING_LU)
            * (report.nonFiniteSamples() > 0 ? 0 : 1);
    return new Quality(score, problems);
  }

  private static double half(double amount, double halving) {
    return Math.pow(.5, amount / halving);
  }

  private static void tell(List<String> problems, boolean wrong, String format, double value) {
    if (wrong) {
      problems.add(String.format(Locale.ROOT, format, value));
    }
  }
}
