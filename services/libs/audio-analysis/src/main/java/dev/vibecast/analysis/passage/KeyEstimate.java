package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;
import java.util.List;

/**
 * Tonic and scale of a passage from its notes, its bass, its triads and how they follow each other.
 * After E. Gómez, "Tonal description of music audio signals" (2006), for the pitch classes, and K.
 * Noland, M. Sandler, "Key estimation using a hidden Markov model" (ISMIR 2006), for what chords
 * and their changes add to them: relatives share their notes and differ in the chord that is home.
 *
 * @param tonic pitch class, 0 is C
 * @param scale index of the scale among those that were asked for
 * @param confidence probability of this key among all of them, 0…1; even odds where nothing is
 *     pitched
 */
public record KeyEstimate(int tonic, int scale, double confidence) {

  /** Index of major in the answers of {@link #majorOrMinor}. */
  public static final int MAJOR = 0;

  /** Index of minor in the answers of {@link #majorOrMinor}. */
  public static final int MINOR = 1;

  private static final int[] MAJOR_SCALE = {0, 2, 4, 5, 7, 9, 11};
  private static final int[] NATURAL_MINOR = {0, 2, 3, 5, 7, 8, 10};
  private static final int[] HARMONIC_MINOR = {0, 2, 3, 5, 7, 8, 11};

  /**
   * The most probable key of a passage of 5 s or more.
   *
   * @param scales semitones above the tonic of each scale, ascending from 0
   * @throws IllegalArgumentException when there is no scale or one leaves 0…11
   */
  public static KeyEstimate of(StereoBlock audio, int[][] scales) {
    return of(KeyEvidence.of(PitchFrames.of(audio)), scales);
  }

  /** The most probable key among all major and minor ones; minor may be natural or harmonic. */
  public static KeyEstimate majorOrMinor(StereoBlock audio) {
    return majorOrMinor(KeyEvidence.of(PitchFrames.of(audio)));
  }

  static KeyEstimate majorOrMinor(KeyEvidence heard) {
    double[] odds = odds(heard, new int[][] {MAJOR_SCALE, NATURAL_MINOR, HARMONIC_MINOR});
    int best = best(odds);
    boolean minor = best >= 12;
    int tonic = best % 12;
    double confidence = minor ? odds[12 + tonic] + odds[24 + tonic] : odds[tonic];
    return new KeyEstimate(tonic, minor ? MINOR : MAJOR, confidence);
  }

  static KeyEstimate of(KeyEvidence heard, int[][] scales) {
    check(scales);
    double[] odds = odds(heard, scales);
    int best = best(odds);
    return new KeyEstimate(best % 12, best / 12, odds[best]);
  }

  /** Probabilities of all tonics of the first scale, then of the second, and so on. */
  private static double[] odds(KeyEvidence heard, int[][] scales) {
    double[] odds = new double[12 * scales.length];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = KeyModel.score(heard, i % 12, scales[i / 12]);
    }
    double highest = odds[best(odds)];
    double sum = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(odds[i] - highest);
      sum += odds[i];
    }
    for (int i = 0; i < odds.length; i++) {
      odds[i] /= sum;
    }
    return odds;
  }

  private static int best(double[] x) {
    int best = 0;
    for (int i = 1; i < x.length; i++) {
      best = x[i] > x[best] ? i : best;
    }
    return best;
  }

  private static void check(int[][] scales) {
    if (scales.length == 0) {
      throw new IllegalArgumentException("scales: at least one expected");
    }
    for (int[] scale : scales) {
      for (int semitone : scale) {
        if (semitone < 0 || semitone > 11) {
          throw new IllegalArgumentException("scales: %d is not in 0…11".formatted(semitone));
        }
      }
    }
  }

  /** Name in English, for reports: {@code "F# minor"}. */
  public String name() {
    List<String> names = List.of("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B");
    return names.get(tonic) + (scale == MAJOR ? " major" : " minor");
  }
}
