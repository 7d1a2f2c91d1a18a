package dev.vibecast.analysis;

import dev.vibecast.analysis.file.WavFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our loudness beside that of Debian's ffmpeg: {@code LoudnessComparison FILE.wav…}. Exits with 1
 * if an integrated loudness or a range is more than .1 LU off. True peaks are printed: ffmpeg's
 * filter is another one.
 */
final class LoudnessComparison {

  private static final double TOLERANCE_LU = .1;

  /** ffmpeg prints one decimal. */
  private static final double ROUNDING_LU = .05;

  private LoudnessComparison() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int missed = 0;
    System.out.println("  integrated LUFS       range LU        true peak dBTP (ours, ffmpeg)");
    for (String file : args) {
      AudioReport ours = AudioMeter.measure(WavFile.read(Path.of(file)));
      String theirs = summary(file);
      double integrated = figure(theirs, "I");
      double range = figure(theirs, "LRA");
      boolean met =
          Math.abs(ours.loudness().integratedLufs() - integrated) <= TOLERANCE_LU + ROUNDING_LU
              && Math.abs(ours.loudness().rangeLu() - range) <= TOLERANCE_LU + ROUNDING_LU;
      missed += met ? 0 : 1;
      System.out.printf(
          Locale.ROOT,
          "%s %7.2f %7.1f    %6.2f %5.1f    %6.2f %6.1f  %s%n",
          met ? " " : "!",
          ours.loudness().integratedLufs(),
          integrated,
          ours.loudness().rangeLu(),
          range,
          ours.peak().truePeakDbtp(),
          figure(theirs, "Peak"),
          Path.of(file).getFileName());
    }
    System.out.printf("%d of %d within %.1f LU%n", args.length - missed, args.length, TOLERANCE_LU);
    System.exit(missed == 0 ? 0 : 1);
  }

  private static String summary(String file) throws IOException, InterruptedException {
    Process ffmpeg =
        new ProcessBuilder(
                "ffmpeg",
                "-hide_banner",
                "-nostats",
                "-i",
                file,
                "-af",
                "ebur128=peak=true",
                "-f",
                "null",
                "-")
            .redirectErrorStream(true)
            .start();
    String text = new String(ffmpeg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (ffmpeg.waitFor() != 0) {
      throw new IOException(text);
    }
    return text.substring(text.lastIndexOf("Summary"));
  }

  private static double figure(String summary, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + ":\\s+(-?[\\d.]+)").matcher(summary);
    if (!matcher.find()) {
      throw new IllegalStateException("ffmpeg gave no " + name);
    }
    return Double.parseDouble(matcher.group(1));
  }
}
