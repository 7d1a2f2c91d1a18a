package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Pitch classes moment by moment, in windows long enough to tell the semitones of a bass. After E.
 * Gómez, "Tonal description of music audio signals" (2006), ch. 3: amplitudes of spectral peaks,
 * with the partials that a lower peak explains taken off, so that its third and fifth partial do
 * not pass for a fifth and a major third.
 *
 * @param tenor twelve amplitudes a moment, 130 to 1500 Hz
 * @param bass the same, 30 to 180 Hz, of the lowest strong peak only
 */
record PitchFrames(List<double[]> tenor, List<double[]> bass) {

  private static final int WINDOW_FRAMES = 8192;
  private static final int HOP_FRAMES = 2048;

  /** Time from one moment to the next. */
  static final double STEP_S = HOP_FRAMES / QuarterRate.HZ;

  private static final double LOWEST_HZ = 30;
  private static final double BASS_HZ = 180;
  private static final double TENOR_HZ = 130;
  private static final double HIGHEST_HZ = 1500;
  private static final double LEAST_SHARE = 1e-5;
  private static final double[] PARTIALS = {0, 0, .7, .6, .5, .4, .35, .3, .25};

  /** A ratio of frequencies within .35 semitones is the same. */
  private static final double SAME_RATIO = Math.pow(2, .35 / 12);

  /** Farther than this from the tempered pitch a peak belongs to no class, semitones. */
  private static final double WIDEST_DETUNE = .4;

  /** A bass is at least this strong, relative to the strongest peak below 400 Hz. */
  private static final double BASS_SHARE = .15;

  static PitchFrames of(StereoBlock audio) {
    return of(QuarterRate.of(Mid.of(audio)));
  }

  static PitchFrames of(float[] quarterRate) {
    PitchFrames frames = new PitchFrames(new ArrayList<>(), new ArrayList<>());
    List<Partials> moments =
        Partials.of(
            quarterRate,
            QuarterRate.HZ,
            WINDOW_FRAMES,
            HOP_FRAMES,
            LOWEST_HZ,
            HIGHEST_HZ,
            LEAST_SHARE);
    moments.forEach(frames::add);
    return frames;
  }

  private void add(Partials moment) {
    double[] hz = moment.hz();
    double[] own = withoutPartials(moment);
    double[] chroma = new double[12];
    for (int i = 0; i < hz.length; i++) {
      if (hz[i] >= TENOR_HZ) {
        add(chroma, hz[i], own[i]);
      }
    }
    tenor.add(chroma);
    bass.add(bassOf(moment));
  }

  private static double[] withoutPartials(Partials moment) {
    double[] hz = moment.hz();
    double[] own = moment.amplitude().clone();
    for (int i = 0; i < hz.length; i++) {
      for (int j = i + 1; j < hz.length && hz[j] < (PARTIALS.length - .5) * hz[i]; j++) {
        double ratio = hz[j] / hz[i];
        int partial = (int) Math.rint(ratio);
        if (partial > 1
            && partial < PARTIALS.length
            && ratio < SAME_RATIO * partial
            && ratio * SAME_RATIO > partial) {
          own[j] = Math.max(0, own[j] - PARTIALS[partial] * own[i]);
        }
      }
    }
    return own;
  }

  private static double[] bassOf(Partials moment) {
    double strongest = 0;
    for (int i = 0; i < moment.count() && moment.hz()[i] < 400; i++) {
      strongest = Math.max(strongest, moment.amplitude()[i]);
    }
    double[] chroma = new double[12];
    for (int i = 0; i < moment.count() && moment.hz()[i] < BASS_HZ; i++) {
      if (moment.amplitude()[i] > BASS_SHARE * strongest) {
        add(chroma, moment.hz()[i], moment.amplitude()[i]);
        break;
      }
    }
    return chroma;
  }

  private static void add(double[] chroma, double hz, double amplitude) {
    double pitch = Tones.midi(hz);
    double nearest = Math.rint(pitch);
    if (Math.abs(pitch - nearest) < WIDEST_DETUNE) {
      chroma[Math.floorMod((int) nearest, 12)] += amplitude;
    }
  }
}
