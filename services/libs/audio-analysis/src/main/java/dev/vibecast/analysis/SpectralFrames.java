package dev.vibecast.analysis;

import java.util.List;

/**
 * Cuts audio into Hann windows, by default of 4096 frames, 1024 apart, and hands their power
 * spectra to its listeners: one transform for all spectral meters.
 *
 * <p>The power is the mean of both channels' powers: channels that cancel in mono still count. The
 * mid's spectrum is that of half the sum of both.
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
  private final RealTransform transform;
  private final float[] left;
  private final float[] right;
  private final double[] leftSpectrum;
  private final double[] rightSpectrum;
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
   * @param windowFrames a power of two, 64 or more
   * @param hopFrames 1 … {@code windowFrames}
   * @throws IllegalArgumentException naming what is out of range
   */
  public SpectralFrames(List<SpectrumListener> listeners, int windowFrames, int hopFrames) {
    if (windowFrames < 64 || Integer.bitCount(windowFrames) != 1) {
      throw new IllegalArgumentException(
          "windowFrames %d is not a power of two and 64 or more".formatted(windowFrames));
    }
    if (hopFrames < 1 || hopFrames > windowFrames) {
      throw new IllegalArgumentException(
          "hopFrames %d is not in 1…%d".formatted(hopFrames, windowFrames));
    }
    this.listeners = List.copyOf(listeners);
    this.windowFrames = windowFrames;
    this.hopFrames = hopFrames;
    hann = hann(windowFrames);
    transform = RealTransform.of(windowFrames);
    left = new float[windowFrames];
    right = new float[windowFrames];
    leftSpectrum = new double[windowFrames];
    rightSpectrum = new double[windowFrames];
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
      leftSpectrum[i] = left[i] * hann[i];
      rightSpectrum[i] = right[i] * hann[i];
    }
    transform.forward(leftSpectrum);
    transform.forward(rightSpectrum);
    tellMid();
    tellBoth();
    filled = windowFrames - hopFrames;
    System.arraycopy(left, hopFrames, left, 0, filled);
    System.arraycopy(right, hopFrames, right, 0, filled);
  }

  private void tellBoth() {
    int last = power.length - 1;
    power[0] = mean(square(leftSpectrum[0]), square(rightSpectrum[0]));
    power[last] = mean(square(leftSpectrum[1]), square(rightSpectrum[1]));
    for (int bin = 1; bin < last; bin++) {
      int re = 2 * bin;
      power[bin] =
          mean(
              square(leftSpectrum[re]) + square(leftSpectrum[re + 1]),
              square(rightSpectrum[re]) + square(rightSpectrum[re + 1]));
    }
    listeners.forEach(listener -> listener.onSpectrum(power));
  }

  private void tellMid() {
    List<SpectrumListener> hearers = listeners.stream().filter(SpectrumListener::hearsMid).toList();
    if (hearers.isEmpty()) {
      return;
    }
    int last = midPower.length - 1;
    midPower[0] = square(mean(leftSpectrum[0], rightSpectrum[0]));
    midPower[last] = square(mean(leftSpectrum[1], rightSpectrum[1]));
    for (int bin = 1; bin < last; bin++) {
      int re = 2 * bin;
      midPower[bin] =
          square(mean(leftSpectrum[re], rightSpectrum[re]))
              + square(mean(leftSpectrum[re + 1], rightSpectrum[re + 1]));
    }
    hearers.forEach(listener -> listener.onMidSpectrum(midPower));
  }

  private static double mean(double a, double b) {
    return (a + b) / 2;
  }

  private static double square(double x) {
    return x * x;
  }

  private static double[] hann(int windowFrames) {
    double[] window = new double[windowFrames];
    for (int i = 0; i < windowFrames; i++) {
      window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / windowFrames);
    }
    return window;
  }
}
