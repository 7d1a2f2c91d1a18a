package dev.vibecast.analysis.passage;

/**
 * How probable it is that listeners tap at a rate, as the logarithm of a weight. Multinomial
 * logistic regression over the metrical levels of 130 pieces of the development corpus.
 */
final class BeatModel {

  private static final double USUAL_BPM = 105;
  private static final double SLOW_BPM = 50;
  private static final double FAST_BPM = 190;
  private static final double SLOW = -3.87;
  private static final double FAST = -3.04;
  private static final double OCTAVES = -.546;
  private static final double OCTAVES_SQUARED = -1.38;

  /** Rates that count, in beats, and what each is worth in all bands and in the bass. */
  private static final double[] RATES = {1 / 4., 1 / 3., 1 / 2., 1, 3 / 2., 2, 3, 4};

  private static final double[] WHOLE_RATES = {-17.4, -12.7, 21.8, .794, -13.4, 17.7, 4.56, .208};
  private static final double[] BASS_RATES = {9.03, 9.07, 16.7, -10.5, 2.48, 5.68, 22, 8.31};

  /** Lags that count, in beats, and what each is worth. */
  private static final double[] LAGS = {1 / 2., 1, 3 / 2., 2, 3, 4};

  private static final double[] WHOLE_LAGS = {.982, 2.43, -.0383, 1.11, 4.52, 2.14};
  private static final double[] BASS_LAGS = {2.73, -4.93, -4.16, -.725, .928, 5.3};

  private BeatModel() {}

  static double score(OnsetSpectrum whole, OnsetSpectrum bass, double bpm) {
    double octaves = Math.log(bpm / USUAL_BPM) / Math.log(2);
    double score = OCTAVES * octaves + OCTAVES_SQUARED * octaves * octaves;
    score += (bpm < SLOW_BPM ? SLOW : 0) + (bpm > FAST_BPM ? FAST : 0);
    for (int i = 0; i < RATES.length; i++) {
      double hz = RATES[i] * bpm / 60;
      score += WHOLE_RATES[i] * whole.at(hz) + BASS_RATES[i] * bass.at(hz);
    }
    for (int i = 0; i < LAGS.length; i++) {
      double seconds = LAGS[i] * 60 / bpm;
      score += WHOLE_LAGS[i] * whole.after(seconds) + BASS_LAGS[i] * bass.after(seconds);
    }
    return score;
  }
}
