package dev.vibecast.scorers.align;

import dev.vibecast.scorers.heard.HeardSound;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what words ask for with what is heard. The score is the logistic of the pointwise mutual
 * information of the pair under two normal distributions: of sounds in general, and of sounds for
 * these words. It is high where a sound is near what the words ask for in ways in which most sounds
 * are not. Thread-safe.
 */
public final class Aligner {

  private final AlignmentModel model;

  public Aligner(AlignmentModel model) {
    this.model = model;
  }

  /** The agreement of one pair. */
  public Alignment align(ImpliedSound implied, HeardSound sound) {
    double[] heard = model.heard(sound);
    double[] evidence = evidence(implied.values(), heard);
    double sum = 0;
    List<Alignment.DimensionFit> fits = new ArrayList<>();
    for (int k = 0; k < heard.length; k++) {
      Dimension dimension = model.dimensions().get(k);
      sum += evidence[k];
      fits.add(
          new Alignment.DimensionFit(
              dimension.id(),
              dimension.low(),
              dimension.high(),
              dimension.wantedShare(implied.values()[k]),
              dimension.heardShare(heard[k]),
              evidence[k]));
    }
    return new Alignment(1 / (1 + Math.exp(-model.sharpness() * sum)), fits);
  }

  /**
   * The log ratio of both densities, without its constant, split over the dimensions: ½ zᵀPz − ½
   * dᵀQd, with z what is heard, d its distance from what is wanted, P and Q the precisions of
   * sounds in general and of sounds for these words.
   */
  private double[] evidence(double[] wanted, double[] heard) {
    double[] distance = new double[heard.length];
    for (int k = 0; k < heard.length; k++) {
      distance[k] = heard[k] - wanted[k];
    }
    double[] evidence = new double[heard.length];
    for (int k = 0; k < heard.length; k++) {
      double pz = 0;
      double pd = 0;
      for (int j = 0; j < heard.length; j++) {
        pz += model.precision()[k][j] * heard[j];
        pd += model.precisionGivenWords()[k][j] * distance[j];
      }
      evidence[k] = .5 * heard[k] * pz - .5 * distance[k] * pd;
    }
    return evidence;
  }
}
