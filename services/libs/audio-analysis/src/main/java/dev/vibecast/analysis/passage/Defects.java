package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.AudioReport;

/**
 * What may be wrong with a passage whatever it is meant to express.
 *
 * @param silentShare share of the time in gaps of more than 50 ms below −55 dBFS, 0…1
 * @param gapsPerMinute such gaps
 * @param clippedPerMinute runs of three or more full-scale samples
 * @param clicksPerMinute discontinuities
 * @param nonFiniteSamples NaN or infinite samples, measured as 0
 * @param truePeakOverDb true peak above −1 dBTP (EBU R 128), 0 or more
 * @param dcOffset larger of the channels' means, 0…1
 * @param monoLossDb what the mono sum loses, 0 or more
 * @param loudnessJumpLu largest difference of the loudness of 3 s from the integrated one, 0 or
 *     more
 * @param harshShare share of the power from 2.5 to 6 kHz, where the ear is most sensitive, 0…1
 * @param boomShare share of the power from 30 to 120 Hz, 0…1
 * @param rumbleShare share of the power below 30 Hz, 0…1
 * @param hissShare share of the power above 10 kHz, 0…1
 */
public record Defects(
    double silentShare,
    double gapsPerMinute,
    double clippedPerMinute,
    double clicksPerMinute,
    double nonFiniteSamples,
    double truePeakOverDb,
    double dcOffset,
    double monoLossDb,
    double loudnessJumpLu,
    double harshShare,
    double boomShare,
    double rumbleShare,
    double hissShare) {

  private static final double HIGHEST_PEAK_DBTP = -1;

  static Defects of(AudioReport report, Timbre.Sums timbre) {
    double minutes = Math.max(1.0 / 60, report.seconds() / 60);
    return new Defects(
        report.frames() == 0 ? 0 : report.silence().silentFrames() / (double) report.frames(),
        report.silence().gaps() / minutes,
        report.clipping().runs() / minutes,
        report.clicks().clicks() / minutes,
        report.nonFiniteSamples(),
        Math.max(0, report.peak().truePeakDbtp() - HIGHEST_PEAK_DBTP),
        Math.max(Math.abs(report.level().dcLeft()), Math.abs(report.level().dcRight())),
        Math.max(0, -report.level().monoLossDb()),
        loudnessJumpLu(report),
        timbre.shareBelow(6000) - timbre.shareBelow(2500),
        timbre.shareBelow(120) - timbre.shareBelow(30),
        timbre.shareBelow(30),
        1 - timbre.shareBelow(10_000));
  }

  private static double loudnessJumpLu(AudioReport report) {
    double loudest = report.loudness().maxShortTermLufs();
    double integrated = report.loudness().integratedLufs();
    return integrated <= -70 ? 0 : Math.max(0, loudest - integrated);
  }
}
