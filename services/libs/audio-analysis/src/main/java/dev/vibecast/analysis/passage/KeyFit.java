package dev.vibecast.analysis.passage;

import java.util.List;

/**
 * How well a passage fits the best major and the best minor key. C. L. Krumhansl, "Cognitive
 * Foundations of Musical Pitch" (1990), ch. 4, with the profiles of Krumhansl and Kessler (1982).
 *
 * @param major correlation with the best major key, −1…1; 0 where nothing is pitched
 * @param minor the same for minor
 */
record KeyFit(double major, double minor) {

  private static final double[] MAJOR = {
    6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88
  };
  private static final double[] MINOR = {
    6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17
  };

  static KeyFit of(List<Partials> moments) {
    double[] chroma = new double[12];
    for (Partials moment : moments) {
      for (int i = 0; i < moment.count(); i++) {
        int pitchClass = Math.floorMod((int) Math.rint(Tones.midi(moment.hz()[i])), 12);
        chroma[pitchClass] += moment.amplitude()[i];
      }
    }
    return new KeyFit(best(chroma, MAJOR), best(chroma, MINOR));
  }

  double gap() {
    return major - minor;
  }

  double clarity() {
    return Math.max(major, minor);
  }

  private static double best(double[] chroma, double[] profile) {
    double best = -1;
    for (int tonic = 0; tonic < 12; tonic++) {
      best = Math.max(best, Correlation.rotated(chroma, profile, tonic));
    }
    return best;
  }
}
