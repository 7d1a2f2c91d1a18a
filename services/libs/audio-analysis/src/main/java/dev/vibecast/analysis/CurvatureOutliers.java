package dev.vibecast.analysis;

/**
 * Tells, for one channel, whether the sample 513 frames ago bent the waveform far more than its
 * neighbourhood does.
 *
 * <p>The second difference is the error of extrapolating a straight line; a click is an error far
 * above the running error of the 1024 samples around it. Source of the method: S. J. Godsill, P. J.
 * W. Rayner, "Digital Audio Restoration", 1998, chapter 5 (click detection by thresholding the
 * prediction error), here with a fixed predictor.
 */
final class CurvatureOutliers {

  /** Frames from a sample to its verdict. */
  static final int DELAY_FRAMES = 513;

  private static final int WINDOW = 1024;
  private static final int MASK = WINDOW - 1;

  /** A second difference under this is inaudible even in silence. */
  private static final double LEAST_CURVATURE = 0.04;

  private static final double OUTLIER_FACTOR = 9;

  private final double[] squares = new double[WINDOW];
  private boolean started;
  private int next;
  private double sum;
  private float previous;
  private float beforePrevious;

  boolean step(float sample) {
    if (!started) {
      previous = sample;
      beforePrevious = sample;
      started = true;
    }
    double curvature = (double) sample - 2.0 * previous + beforePrevious;
    beforePrevious = previous;
    previous = sample;
    store(curvature * curvature);
    return isOutlier(squares[(next + WINDOW / 2 - 1) & MASK]);
  }

  private void store(double square) {
    sum += square - squares[next];
    squares[next] = square;
    next = (next + 1) & MASK;
    if (next == 0) {
      resum();
    }
  }

  private void resum() {
    // Adding and subtracting for hours would let rounding errors pile up.
    sum = 0;
    for (double square : squares) {
      sum += square;
    }
  }

  private boolean isOutlier(double square) {
    double around = (sum - square) / WINDOW;
    return square > LEAST_CURVATURE * LEAST_CURVATURE
        && square > OUTLIER_FACTOR * OUTLIER_FACTOR * around;
  }
}
