package dev.vibecast.analysis.passage;

import java.util.List;

/**
 * How fast the harmony moves: the path of the tonal centroid a second. C. Harte, M. Sandler, M.
 * Gasser, "Detecting harmonic change in musical audio" (ACM AMCMM 2006). The chroma of each moment
 * is projected onto circles of fifths, minor thirds and major thirds.
 */
final class HarmonicChange {

  private static final double[] RADIUS = {1, 1, .5};
  private static final double[] TURN = {7 * Math.PI / 6, 3 * Math.PI / 2, 2 * Math.PI / 3};

  /** Moments averaged before they are compared, so that a trill is no change of harmony. */
  private static final int SMOOTHED = 5;

  /** Where each pitch class lies on the circles. */
  private static final double[][] PLACES = places();

  private HarmonicChange() {}

  /** Distance a second, 0 or more; a cadence of one chord a second gives about .5. */
  static double perSecond(List<Partials> moments) {
    double[][] centroids = moments.stream().map(HarmonicChange::centroid).toArray(double[][]::new);
    double path = 0;
    int steps = 0;
    for (int t = SMOOTHED; t + SMOOTHED <= centroids.length; t += SMOOTHED) {
      path += distance(mean(centroids, t - SMOOTHED), mean(centroids, t));
      steps++;
    }
    return steps > 0 ? path / (steps * SMOOTHED * Tones.STEP_S) : 0;
  }

  private static double[] mean(double[][] rows, int from) {
    double[] mean = new double[6];
    for (int t = from; t < from + SMOOTHED; t++) {
      for (int k = 0; k < 6; k++) {
        mean[k] += rows[t][k] / SMOOTHED;
      }
    }
    return mean;
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += (a[k] - b[k]) * (a[k] - b[k]);
    }
    return Math.sqrt(sum);
  }

  private static double[] centroid(Partials moment) {
    double[] centroid = new double[6];
    double total = 1e-9;
    for (int i = 0; i < moment.count(); i++) {
      double[] place = PLACES[Math.floorMod((int) Math.rint(Tones.midi(moment.hz()[i])), 12)];
      double amplitude = moment.amplitude()[i];
      total += amplitude;
      for (int k = 0; k < centroid.length; k++) {
        centroid[k] += amplitude * place[k];
      }
    }
    for (int k = 0; k < 6; k++) {
      centroid[k] /= total;
    }
    return centroid;
  }

  private static double[][] places() {
    double[][] places = new double[12][6];
    for (int pitchClass = 0; pitchClass < 12; pitchClass++) {
      for (int circle = 0; circle < 3; circle++) {
        double angle = pitchClass * TURN[circle];
        places[pitchClass][2 * circle] = RADIUS[circle] * Math.sin(angle);
        places[pitchClass][2 * circle + 1] = RADIUS[circle] * Math.cos(angle);
      }
    }
    return places;
  }
}
