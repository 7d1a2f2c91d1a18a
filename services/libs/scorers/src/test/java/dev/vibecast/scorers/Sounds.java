package dev.vibecast.scorers;

import dev.vibecast.analysis.StereoBlock;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/** Test signals at 48 kHz. */
public final class Sounds {

  private static final int RATE_HZ = 48_000;

  private Sounds() {}

  public static StereoBlock of(double seconds, IntToDoubleFunction wave) {
    float[] samples = new float[(int) (seconds * RATE_HZ)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) wave.applyAsDouble(i);
    }
    return new StereoBlock(samples, samples);
  }

  public static StereoBlock silence(double seconds) {
    return of(seconds, _ -> 0);
  }

  public static StereoBlock chord(double seconds) {
    return of(seconds, i -> .08 * (tone(262, i) + tone(330, i) + tone(392, i)));
  }

  public static StereoBlock noise(double seconds) {
    SplittableRandom random = new SplittableRandom(5);
    return of(seconds, _ -> .2 * (2 * random.nextDouble() - 1));
  }

  private static double tone(double hz, int frame) {
    return Math.sin(2 * Math.PI * hz * frame / RATE_HZ);
  }
}
