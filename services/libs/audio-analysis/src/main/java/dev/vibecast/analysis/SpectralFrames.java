package dev.vibecast.analysis;

import java.util.List;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Cuts audio into Hann windows of 4096 frames, 1024 apart, and hands their power spectra to its
 * listeners: one transform for all spectral meters.
 *
 * <p>Left enters as the real and right as the imaginary part. The spectrum Z of that one complex
 * transform gives both channels' power: |L[k]|² + |R[k]|² = (|Z[k]|² + |Z[N-k]|²) / 2. Channels
 * that cancel in mono therefore still count.
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

  private static final double[] HANN = hann();

  private final List<SpectrumListener> listeners;
  private final DoubleFFT_1D transform = new DoubleFFT_1D(WINDOW_FRAMES);
  private final float[] left = new float[WINDOW_FRAMES];
  private final float[] right = new float[WINDOW_FRAMES];
  private final double[] spectrum = new double[2 * WINDOW_FRAMES];
  private final double[] power = new double[BINS];
  private int filled;

  /** Feeds the listeners in the given order. */
  public SpectralFrames(List<SpectrumListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /** Hears the first {@code frames} samples of both channels. */
  public void accept(float[] leftSamples, float[] rightSamples, int frames) {
    int at = 0;
    while (at < frames) {
      int count = Math.min(frames - at, WINDOW_FRAMES - filled);
      System.arraycopy(leftSamples, at, left, filled, count);
      System.arraycopy(rightSamples, at, right, filled, count);
      filled += count;
      at += count;
      if (filled == WINDOW_FRAMES) {
        closeWindow();
      }
    }
  }

  private void closeWindow() {
    for (int i = 0; i < WINDOW_FRAMES; i++) {
      spectrum[2 * i] = left[i] * HANN[i];
      spectrum[2 * i + 1] = right[i] * HANN[i];
    }
    transform.complexForward(spectrum);
    for (int bin = 0; bin < BINS; bin++) {
      int mirrored = (WINDOW_FRAMES - bin) % WINDOW_FRAMES;
      power[bin] = (squaredMagnitude(bin) + squaredMagnitude(mirrored)) / 4;
    }
    listeners.forEach(listener -> listener.onSpectrum(power));
    filled = WINDOW_FRAMES - HOP_FRAMES;
    System.arraycopy(left, HOP_FRAMES, left, 0, filled);
    System.arraycopy(right, HOP_FRAMES, right, 0, filled);
  }

  private double squaredMagnitude(int bin) {
    double re = spectrum[2 * bin];
    double im = spectrum[2 * bin + 1];
    return re * re + im * im;
  }

  private static double[] hann() {
    double[] window = new double[WINDOW_FRAMES];
    for (int i = 0; i < WINDOW_FRAMES; i++) {
      window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW_FRAMES);
    }
    return window;
  }
}
