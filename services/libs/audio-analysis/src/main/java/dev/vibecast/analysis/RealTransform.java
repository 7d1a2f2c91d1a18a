package dev.vibecast.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jtransforms.fft.DoubleFFT_1D;
import org.jtransforms.utils.CommonUtils;

/**
 * Discrete Fourier transforms of real signals whose length is a power of two. Each length has one
 * plan for all, as its table of sines costs more than a transform; a plan is only read, so that any
 * number of threads may use it. A transform stays on its caller's thread: passages are analysed
 * side by side, and 8192 samples are not worth a hand-over.
 */
public final class RealTransform {

  private static final int NEVER = Integer.MAX_VALUE;
  private static final Map<Integer, RealTransform> PLANS = new ConcurrentHashMap<>();

  static {
    CommonUtils.setThreadsBeginN_1D_FFT_2Threads(NEVER);
    CommonUtils.setThreadsBeginN_1D_FFT_4Threads(NEVER);
  }

  private final DoubleFFT_1D plan;

  private RealTransform(int length) {
    plan = new DoubleFFT_1D(length);
  }

  /**
   * The transform of a length.
   *
   * @throws IllegalArgumentException when the length is no power of two or under 2
   */
  public static RealTransform of(int length) {
    if (length < 2 || Integer.bitCount(length) != 1) {
      throw new IllegalArgumentException("length %d is not a power of two".formatted(length));
    }
    return PLANS.computeIfAbsent(length, RealTransform::new);
  }

  /**
   * Transforms in place: real and imaginary parts of each bin in turn, and at 1 the real part of
   * the highest bin.
   */
  public void forward(double[] samples) {
    plan.realForward(samples);
  }

  /** Undoes {@link #forward} in place. */
  public void inverse(double[] spectrum) {
    plan.realInverse(spectrum, true);
  }
}
