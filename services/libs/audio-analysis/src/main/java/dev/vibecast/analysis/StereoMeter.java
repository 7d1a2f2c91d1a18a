package dev.vibecast.analysis;

/**
 * A measurement that grows with every block of stereo audio it hears.
 *
 * @param <R> the immutable figures it reports
 */
public interface StereoMeter<R> {

  /** Frames per second of everything measured in this package. */
  int SAMPLE_RATE_HZ = 48_000;

  /**
   * Hears the first {@code frames} samples of both channels; the arrays are only read.
   *
   * @param left full scale ±1, finite
   * @param right full scale ±1, finite
   * @param frames 0 or more
   * @throws IndexOutOfBoundsException when an array is shorter than {@code frames}
   */
  void accept(float[] left, float[] right, int frames);

  /** The figures of everything heard so far. May be asked at any time and as often as wanted. */
  R snapshot();
}
