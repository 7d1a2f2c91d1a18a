package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.IntToDoubleFunction;

/** Small synthetic scenes at 48 kHz, mono in two channels, each with its own fixed seed. */
final class Scenes {

  private static final int RATE = 48_000;

  private Scenes() {}

  static StereoBlock of(int frames, IntToDoubleFunction sample) {
    float[] x = new float[frames];
    for (int i = 0; i < frames; i++) {
      x[i] = (float) sample.applyAsDouble(i);
    }
    return new StereoBlock(x, x.clone());
  }

  static StereoBlock noise(int frames, double rms) {
    Random random = new Random(3);
    return of(frames, i -> rms * random.nextGaussian());
  }

  /** Noise strokes that ring for a tenth of a second. */
  static StereoBlock strokes(int seconds, double perSecond) {
    return strokesAt(seconds, perSecond, () -> 0);
  }

  static StereoBlock strokesAt(int seconds, double perSecond, DoubleSupplier shiftS) {
    Random random = new Random(5);
    float[] x = new float[seconds * RATE];
    for (int k = 0; k < (int) (seconds * perSecond); k++) {
      int start = (int) (((k + .25) / perSecond + shiftS.getAsDouble()) * RATE);
      for (int i = Math.max(0, start); i < Math.min(x.length, start + RATE / 5); i++) {
        x[i] += (float) (.3 * random.nextGaussian() * Math.exp(-(i - start) / 2000.0));
      }
    }
    return new StereoBlock(x, x.clone());
  }

  /** I IV V I in A major, two seconds a chord. */
  static StereoBlock chords(int seconds) {
    double[][] chords = {{0, 4, 7}, {5, 9, 12}, {7, 11, 14}, {0, 4, 7}};
    return of(
        seconds * RATE,
        i -> {
          double sum = 0;
          for (double semitone : chords[i / (2 * RATE) % 4]) {
            sum += .1 * sine(220 * Math.pow(2, semitone / 12), i);
          }
          return sum;
        });
  }

  /** Tones of a second that rise linearly and end at once. */
  static StereoBlock swells(double riseS) {
    return of(
        12 * RATE,
        i -> {
          double t = i % RATE / (double) RATE;
          double end = Math.min(1, (1 - t) / .01);
          return .3 * Math.clamp(t / riseS, .01, 1) * end * sine(500, i);
        });
  }

  /** Half-second tones that repeat after so many. */
  static StereoBlock melody(int seconds, int period) {
    Random random = new Random(5);
    double[] hz = random.ints(1000, 0, 24).mapToDouble(k -> 200 * Math.pow(2, k / 12.0)).toArray();
    return of(seconds * RATE, i -> .3 * sine(hz[i / (RATE / 2) % period], i));
  }

  /** A soft tone with single wrong samples. */
  static StereoBlock crackle(int seconds, int perSecond) {
    return of(seconds * RATE, i -> .1 * sine(300, i) + (i % (RATE / perSecond) == 1000 ? .1 : 0));
  }

  private static double sine(double hz, int frame) {
    return Math.sin(2 * Math.PI * hz * frame / RATE);
  }
}
