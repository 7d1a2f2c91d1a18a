package dev.vibecast.cli.gallery;

import dev.vibecast.analysis.AudioReport;

/**
 * What was measured on one take, for programs.
 *
 * @param item identity of the card
 * @param take which of its takes
 * @param file WAV beside the page
 * @param lufs integrated loudness
 * @param rangeLu loudness range
 * @param truePeakDbtp highest peak
 * @param centroidHz power-weighted mean frequency
 * @param rolloff95Hz frequency that 95 % of the power stays under
 * @param flatnessDb 0 for noise, very negative for tones
 * @param correlation of the channels
 * @param monoLossDb of the mono sum
 * @param clicks discontinuities
 * @param gaps silences of more than 50 ms
 */
record Figures(
    String item,
    String take,
    String file,
    double lufs,
    double rangeLu,
    double truePeakDbtp,
    double centroidHz,
    double rolloff95Hz,
    double flatnessDb,
    double correlation,
    double monoLossDb,
    long clicks,
    long gaps) {

  static Figures of(GalleryItem item, Recording recording) {
    AudioReport report = recording.report();
    return new Figures(
        item.id(),
        recording.take().name(),
        "audio/" + recording.file().getFileName(),
        rounded(report.loudness().integratedLufs()),
        rounded(report.loudness().rangeLu()),
        rounded(report.peak().truePeakDbtp()),
        rounded(report.spectrum().centroidHz()),
        rounded(report.spectrum().rolloff95Hz()),
        rounded(report.spectrum().flatnessDb()),
        rounded(report.level().correlation()),
        rounded(report.level().monoLossDb()),
        report.clicks().clicks(),
        report.silence().gaps());
  }

  private static double rounded(double figure) {
    return Math.round(figure * 100) / 100.0;
  }
}
