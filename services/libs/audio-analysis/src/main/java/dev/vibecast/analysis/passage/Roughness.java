package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;
import java.util.List;

/**
 * Sensory dissonance: the beating of all pairs of partials. R. Plomp, W. J. M. Levelt, "Tonal
 * consonance and critical bandwidth" (JASA 38, 1965), with the smaller amplitude of each pair as
 * its weight (W. A. Sethares, "Tuning, Timbre, Spectrum, Scale", 2nd ed. 2005, appendix E) and the
 * curve that R. Parncutt fitted to their data: E. Bigand, R. Parncutt, F. Lerdahl, "Perception of
 * musical tension in short chord sequences" (Perception &amp; Psychophysics 58, 1996), appendix.
 *
 * <p>The bandwidth is that of B. R. Glasberg, B. C. J. Moore, "Derivation of auditory filter shapes
 * from notched-noise data" (Hearing Research 47, 1990). It decides whether low intervals keep the
 * order of high ones. Sethares's fit follows the bandwidth known in 1965, about 100 Hz for all that
 * is below 500 Hz; then the roots of a low third beat more than anything in a tritone. Filters
 * measured since are narrower there, 39 Hz at C3, so a third is nearly free of its roots' beating
 * and the order holds for harmonic tones from C3 to C6. Below A2 it turns round for one timbre
 * after the other: so low thirds are rough, as arrangers know.
 *
 * <p>Divided by the sum of the amplitudes, so that level does not count: 0 for a single tone, .09
 * for two equal sines a quarter of a bandwidth apart, seldom above .6.
 */
public final class Roughness {

  private static final double QUARTER = .25;

  /** Farther apart than so many bandwidths two partials do not beat. */
  private static final double WIDEST = 1.2;

  /** Of two sines of amplitude 1 a quarter of a bandwidth apart, as high as Sethares has it. */
  private static final double HIGHEST = .18;

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
      for (int j = i + 1; j < hz.length; j++) {
        double apart = (hz[j] - hz[i]) / bandwidthHz((hz[i] + hz[j]) / 2);
        if (apart > WIDEST) {
          break;
        }
        double place = apart / QUARTER;
        double beating = place * place * Math.exp(2 - 2 * place);
        sum += HIGHEST * Math.min(amplitude[i], amplitude[j]) * beating;
      }
    }
    return total > 0 ? sum / total : 0;
  }

  /** Equivalent rectangular bandwidth of the ear. */
  private static double bandwidthHz(double hz) {
    return 24.7 * (.00437 * hz + 1);
  }
}
