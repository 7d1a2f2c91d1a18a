package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;
import java.util.List;

/**
 * Sensory dissonance: the beating of all pairs of partials. R. Plomp, W. J. M. Levelt, "Tonal
 * consonance and critical bandwidth" (JASA 38, 1965), in the parametrisation of W. A. Sethares,
 * "Tuning, Timbre, Spectrum, Scale", 2nd ed. 2005, appendix E, with the smaller amplitude of each
 * pair as its weight. Divided by the sum of the amplitudes, so that level does not count: 0 for a
 * single tone, about .2 for a semitone of two sines, seldom above .6.
 */
public final class Roughness {

  private static final double SLOWER = -3.51;
  private static final double FASTER = -5.75;
  private static final double PLACE = .24;
  private static final double SLOPE = .0207;
  private static final double OFFSET = 18.96;

  /** Farther apart than 1.2 critical bands two partials do not beat: e⁻⁶ of the highest. */
  private static final double WIDEST = 2;

  private static final int MOST_PARTIALS = 30;

  private Roughness() {}

  /** Mean over the moments of a passage, weighted by their level; 0 for silence. */
  public static double of(StereoBlock audio) {
    return of(Tones.of(audio).moments());
  }

  static double of(List<Partials> moments) {
    double sum = 0;
    double weight = 0;
    for (Partials moment : moments) {
      Partials heard = moment.strongest(MOST_PARTIALS);
      double level = 0;
      for (double amplitude : heard.amplitude()) {
        level += amplitude;
      }
      sum += level * of(heard.hz(), heard.amplitude());
      weight += level;
    }
    return weight > 0 ? sum / weight : 0;
  }

  /**
   * Roughness of one sound.
   *
   * @param hz frequencies of its partials, ascending
   * @param amplitude of each, 0 or more
   */
  public static double of(double[] hz, double[] amplitude) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < hz.length; i++) {
      total += amplitude[i];
      double scale = PLACE / (SLOPE * hz[i] + OFFSET);
      for (int j = i + 1; j < hz.length; j++) {
        double apart = scale * (hz[j] - hz[i]);
        if (apart > WIDEST) {
          break;
        }
        double weight = Math.min(amplitude[i], amplitude[j]);
        sum += weight * (Math.exp(SLOWER * apart) - Math.exp(FASTER * apart));
      }
    }
    return total > 0 ? sum / total : 0;
  }
}
