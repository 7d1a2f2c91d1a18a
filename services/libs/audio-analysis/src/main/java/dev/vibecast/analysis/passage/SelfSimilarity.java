package dev.vibecast.analysis.passage;

import java.util.List;

/**
 * How much a passage repeats itself: the mean likeness of all its half seconds to those a fixed
 * time later, for the time that fits best. After J. Foote, "Visualizing music and audio using
 * self-similarity" (ACM Multimedia 1999), and J. Foote, S. Uchihashi, "The beat spectrum" (ICME
 * 2001). Likeness is half of pitch classes (cosine) and half of band levels (e^(−d/6 dB)).
 */
final class SelfSimilarity {

  private static final double SHORTEST_LAG_S = 1.5;
  private static final double LONGEST_LAG_SHARE = .6;
  private static final double ALIKE_DB = 6;
  private static final int CELL_MOMENTS = 3;
  private static final double CELL_S = CELL_MOMENTS * Tones.STEP_S;

  private SelfSimilarity() {}

  /** 0…1; a loop or an unmoving sound gives about 1; 0 for passages shorter than 4 s. */
  static double of(List<Partials> moments, List<double[]> levelsDb) {
    double[][] chroma = chroma(moments);
    double[][] bands = bands(levelsDb, chroma.length);
    int shortest = (int) Math.ceil(SHORTEST_LAG_S / CELL_S);
    double best = 0;
    for (int lag = shortest; lag <= LONGEST_LAG_SHARE * chroma.length; lag++) {
      double sum = 0;
      for (int c = 0; c + lag < chroma.length; c++) {
        sum += .5 * cosine(chroma[c], chroma[c + lag]) + .5 * alike(bands[c], bands[c + lag]);
      }
      best = Math.max(best, sum / (chroma.length - lag));
    }
    return best;
  }

  private static double[][] chroma(List<Partials> moments) {
    double[][] chroma = new double[moments.size() / CELL_MOMENTS][12];
    for (int t = 0; t < chroma.length * CELL_MOMENTS; t++) {
      Partials moment = moments.get(t);
      for (int i = 0; i < moment.count(); i++) {
        int pitchClass = Math.floorMod((int) Math.rint(Tones.midi(moment.hz()[i])), 12);
        chroma[t / CELL_MOMENTS][pitchClass] += moment.amplitude()[i];
      }
    }
    return chroma;
  }

  private static double[][] bands(List<double[]> levelsDb, int cells) {
    int count = levelsDb.isEmpty() ? 0 : levelsDb.getFirst().length;
    double[][] bands = new double[cells][count];
    for (int c = 0; c < cells; c++) {
      int from = Math.min((int) (c * CELL_S / Onsets.STEP_S), levelsDb.size());
      int to = Math.min((int) ((c + 1) * CELL_S / Onsets.STEP_S), levelsDb.size());
      for (int t = from; t < to; t++) {
        for (int b = 0; b < count; b++) {
          bands[c][b] += levelsDb.get(t)[b] / (to - from);
        }
      }
    }
    return bands;
  }

  private static double alike(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += Math.abs(a[k] - b[k]);
    }
    return a.length == 0 ? 0 : Math.exp(-sum / a.length / ALIKE_DB);
  }

  private static double cosine(double[] a, double[] b) {
    double ab = 1e-12;
    double aa = 1e-12;
    double bb = 1e-12;
    for (int k = 0; k < a.length; k++) {
      ab += a[k] * b[k];
      aa += a[k] * a[k];
      bb += b[k] * b[k];
    }
    return ab / Math.sqrt(aa * bb);
  }
}
