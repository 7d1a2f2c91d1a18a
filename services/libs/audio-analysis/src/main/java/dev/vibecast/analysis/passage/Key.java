package dev.vibecast.analysis.passage;

import java.util.Arrays;

/**
 * Tonic and scale of a passage by templates. After Krumhansl, "Cognitive Foundations of Musical
 * Pitch" (1990), ch. 4, with a template for any scale: its notes, the tonic, its fifth and its
 * third stressed; the bass speaks for the tonic as well.
 *
 * @param tonic pitch class, 0 is C
 * @param scale index of the scale among those that were asked for
 * @param match how well it fits, correlation plus the share of the bass
 */
public record Key(int tonic, int scale, double match) {

  private static final double TONIC = 1.4;
  private static final double FIFTH = 1.4;
  private static final double THIRD = 1.3;
  private static final double BASS = .05;

  /**
   * The key that fits best.
   *
   * @param scales semitones above the tonic of each scale, ascending from 0
   */
  public static Key of(Chroma chroma, int[][] scales) {
    double loudest = Arrays.stream(chroma.bass()).max().orElse(0) + 1e-9;
    Key best = new Key(0, 0, -2);
    for (int scale = 0; scale < scales.length; scale++) {
      double[] template = template(scales[scale]);
      for (int tonic = 0; tonic < 12; tonic++) {
        double match =
            correlation(chroma.tenor(), template, tonic) + BASS * chroma.bass()[tonic] / loudest;
        if (match > best.match) {
          best = new Key(tonic, scale, match);
        }
      }
    }
    return best;
  }

  private static double[] template(int[] scale) {
    double[] template = new double[12];
    for (int semitone : scale) {
      template[semitone] =
          semitone == 0
              ? TONIC
              : semitone == 7 ? FIFTH : semitone == 3 || semitone == 4 ? THIRD : 1;
    }
    return template;
  }

  private static double correlation(double[] chroma, double[] template, int tonic) {
    double meanA = Arrays.stream(chroma).average().orElse(0);
    double meanB = Arrays.stream(template).average().orElse(0);
    double ab = 0;
    double aa = 1e-12;
    double bb = 1e-12;
    for (int k = 0; k < 12; k++) {
      double a = chroma[(k + tonic) % 12] - meanA;
      double b = template[k] - meanB;
      ab += a * b;
      aa += a * a;
      bb += b * b;
    }
    return ab / Math.sqrt(aa * bb);
  }
}
