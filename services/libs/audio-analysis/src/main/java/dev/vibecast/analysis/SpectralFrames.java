package dev.vibecast.analysis;

import java.util.List;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Cuts audio into Hann windows, by default of 4096 frames, 1024 apart, and hands their power
 * spectra to its listeners: one transform for all spectral meters.
 *
 * <p>Left enters as the real and right as the imaginary part. The spectrum Z of that one complex
 * transform gives both channels' power: |L[k]|² + |R[k]|² = (|Z[k]|² + |Z[N-k]|²) / 2. Channels
 * that cancel in mono therefore still count. The mid's spectrum follows from the same two bins.
 */
public final class SpectralFrames {

  /** Frames in a window. */
  public static final int WINDOW_FRAMES = 4096;

  /** Frames from one window to the next. */
  public static final int HOP_FRAMES = 1024;

  /** Bins of a spectrum, both ends included. */
  public static final int BINS = WINDOW_FRAMES / 2 + 1;

  /** Distance of neighbouring bins in Hz. */
  public static final double BIN_HZ = (double) StereoMeter.SAMPLE_RATE_HZ / WINDOW_FRAMES;

  private final List<SpectrumListener> listeners;
  private final int windowFrames;
  private final int hopFrames;
  private final double[] hann;
  private final DoubleFFT_1D transform;
  private final float[] left;
  private final float[] right;
  private final double[] spectrum;
  private final double[] power;
  private final double[] midPower;
  private int filled;

  /** Feeds the listeners in the given order. */
  public SpectralFrames(List<SpectrumListener> listeners) {
    this(listeners, WINDOW_FRAMES, HOP_FRAMES);
  }

  /**
   * Other windows for measurements that need finer steps in time or in frequency; the listeners get
   * {@code windowFrames / 2 + 1} bins.
   *
   * @param windowFrames even, 64 or more
   * @param hopFrames 1 … {@code windowFrames}
   * @throws IllegalArgumentException naming what is out of range
   */
  public SpectralFrames(List<SpectrumListener> listeners, int windowFrames, int hopFrames) {
    if (windowFrames < 64 || windowFrames % 2 != 0) {
      throw new IllegalArgumentException(
          "windowFrames %d is not even and 64 or more".formatted(windowFrames));
    }
    if (hopFrames < 1 || hopFrames > windowFrames) {
      throw new IllegalArgumentException(
          "hopFrames %d is not in 1…%d".formatted(hopFrames, windowFrames));
    }
    this.listeners = List.copyOf(listeners);
    this.windowFrames = windowFrames;
    this.hopFrames = hopFrames;
    hann = hann(windowFrames);
    transform = new DoubleFFT_1D(windowFrames);
    left = new float[windowFrames];
    right = new float[windowFrames];
    spectrum = new double[2 * windowFrames];
    power = new double[windowFrames / 2 + 1];
    midPower = new double[power.length];
  }

  /** Hears the first {@code frames} samples of both channels. */
  public void accept(float[] leftSamples, float[] rightSamples, int frames) {
    int at = 0;
    while (at < frames) {
      int count = Math.min(frames - at, windowFrames - filled);
      System.arraycopy(leftSamples, at, left, filled, count);
      System.arraycopy(rightSamples, at, right, filled, count);
      filled += count;
      at += count;
      if (filled == windowFrames) {
        closeWindow();
      }
    }
  }

  private void closeWindow() {
    for (int i = 0; i < windowFrames; i++) {
      spectrum[2 * i] = left[i] * hann[i];
      spectrum[2 * i + 1] = right[i] * hann[i];
    }
    transform.complexForward(spectrum);
    for (int bin = 0; bin < power.length; bin++) {
      int mirrored = (windowFrames - bin) % windowFrames;
      power[bin] = (squaredMagnitude(bin) + squaredMagnitude(mirrored)) / 4;
    }
    tellMid();
    listeners.forEach(listener -> listener.onSpectrum(power));
    filled = windowFrames - hopFrames;
    System.arraycopy(left, hopFrames, left, 0, filled);
    System.arraycopy(right, hopFrames, right, 0, filled);
  }

  private void tellMid() {
    List<SpectrumListener> hearers = listeners.stream().filter(SpectrumListener::hearsMid).toList();
    if (hearers.isEmpty()) {
      return;
    }
    for (int bin = 0; bin < midPower.length; bin++) {
      int mirrored = (windowFrames - bin) % windowFrames;
      double re = spectrum[2 * bin];
      double im = spectrum[2 * bin + 1];
      double mirroredRe = spectrum[2 * mirrored];
      double mirroredIm = spectrum[2 * mirrored + 1];
      double midRe = re + im + mirroredRe + mirroredIm;
      double midIm = im - re + mirroredRe - mirroredIm;
      midPower[bin] = (midRe * midRe + midIm * midIm) / 16;
    }
    hearers.forEach(listener -> listener.onMidSpectrum(midPower));
  }

  private double squaredMagnitude(int bin) {
    double re = spectrum[2 * bin];
    double im = spectrum[2 * bin + 1];
    return re * re + im * im;
  }

  private static double[] hann(int windowFrames) {
    double[] window = new double[windowFrames];
    for (int i = 0; i < windowFrames; i++) {
      window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / windowFrames);
    }
    return window;
  }
}
