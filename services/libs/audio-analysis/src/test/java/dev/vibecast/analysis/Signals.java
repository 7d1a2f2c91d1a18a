package dev.vibecast.analysis;

import java.util.Arrays;
import java.util.Random;

/** Test signals at 48 kHz, full scale ±1. */
final class Signals {

  private Signals() {}

  static int frames(double seconds) {
    return (int) Math.round(seconds * StereoMeter.SAMPLE_RATE_HZ);
  }

  static float[] silence(double seconds) {
    return new float[frames(seconds)];
  }

  static float[] sine(double hz, double peakDbfs, double seconds) {
    return sine(hz, peakDbfs, seconds, 0);
  }

  static float[] sine(double hz, double peakDbfs, double seconds, double phaseDegrees) {
    float[] samples = new float[frames(seconds)];
    double amplitude = Decibels.toAmplitude(peakDbfs);
    double step = 2 * Math.PI * hz / StereoMeter.SAMPLE_RATE_HZ;
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (amplitude * Math.sin(step * i + Math.toRadians(phaseDegrees)));
    }
    return samples;
  }

  /** White Gaussian noise. */
  static float[] noise(long seed, double rmsDbfs, double seconds) {
    Random random = new Random(seed);
    float[] samples = new float[frames(seconds)];
    double rms = Decibels.toAmplitude(rmsDbfs);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (rms * random.nextGaussian());
    }
    return samples;
  }

  static float[] concat(float[]... parts) {
    float[] joined = new float[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }

  static float[] repeat(float[] part, int times) {
    float[][] parts = new float[times][];
    Arrays.fill(parts, part);
    return concat(parts);
  }

  static float[] scaled(float[] samples, double factor) {
    float[] scaled = new float[samples.length];
    for (int i = 0; i < samples.length; i++) {
      scaled[i] = (float) (samples[i] * factor);
    }
    return scaled;
  }

  static float[] offset(float[] samples, double dc) {
    float[] shifted = new float[samples.length];
    for (int i = 0; i < samples.length; i++) {
      shifted[i] = (float) (samples[i] + dc);
    }
    return shifted;
  }

  /** Everything beyond ±1 is cut flat. */
  static float[] clipped(float[] samples) {
    float[] clipped = new float[samples.length];
    for (int i = 0; i < samples.length; i++) {
      clipped[i] = Math.clamp(samples[i], -1f, 1f);
    }
    return clipped;
  }

  static <R> R hear(StereoMeter<R> meter, float[] left, float[] right) {
    meter.accept(left, right, left.length);
    return meter.snapshot();
  }

  static <R> R hearMono(StereoMeter<R> meter, float[] samples) {
    return hear(meter, samples, samples);
  }
}
