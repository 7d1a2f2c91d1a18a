package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;

/**
 * The beat a listener would tap. The period that fits the onsets best by comb and autocorrelation
 * (G. Peeters, "Template-based estimation of time-varying tempo", EURASIP JASP 2007), then the
 * metrical level: of a third to three times that period the one that a linear model of both onset
 * curves, all bands and the bass, finds most probable (after A. P. Klapuri and others, "Analysis of
 * the meter of acoustic musical signals", IEEE TASLP 14, 2006). Its weights are fitted on the
 * development half of the corpus in the tests.
 *
 * @param bpm beats a minute, steps of .05; 0 where nothing recurs
 * @param confidence 0…1: probability of the metrical level times the likeness of the onsets to
 *     themselves a beat later
 */
public record TempoEstimate(double bpm, double confidence) {

  /** Up to here an onset belongs to the bass. */
  static final double BASS_HZ = 180;

  private static final double SLOWEST_BPM = 30;
  private static final double FASTEST_BPM = 300;
  private static final double STEP_BPM = .05;
  private static final double USUAL_BPM = 110;
  private static final double USUAL_OCTAVES = .7;
  private static final int COMB = 4;
  private static final double[] LEVELS = {1 / 3., 1 / 2., 2 / 3., 1, 3 / 2., 2, 3};
  private static final TempoEstimate NONE = new TempoEstimate(0, 0);

  /** Listens to a passage of 5 s or more; shorter ones may have too few beats to tell. */
  public static TempoEstimate of(StereoBlock audio) {
    return of(Onsets.of(audio), Onsets.of(audio, 40, BASS_HZ));
  }

  /** The same from onsets that were measured before, of all bands and of the bass alone. */
  public static TempoEstimate of(Onsets all, Onsets bass) {
    if (all.seconds().length < 3) {
      return NONE;
    }
    OnsetSpectrum whole = new OnsetSpectrum(all.riseDb());
    OnsetSpectrum low = new OnsetSpectrum(bass.riseDb());
    double period = bestPeriodBpm(whole);
    double[] scores = new double[LEVELS.length];
    int best = 0;
    for (int level = 0; level < LEVELS.length; level++) {
      scores[level] = BeatModel.score(whole, low, LEVELS[level] * period);
      best = scores[level] > scores[best] ? level : best;
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    double bpm = LEVELS[best] * period;
    double likeness = Math.clamp(whole.after(60 / bpm), 0, 1);
    return new TempoEstimate(bpm, likeness / sum);
  }

  private static double bestPeriodBpm(OnsetSpectrum onsets) {
    double best = 0;
    double bpm = SLOWEST_BPM;
    for (int step = 0; SLOWEST_BPM + step * STEP_BPM < FASTEST_BPM; step++) {
      double candidate = SLOWEST_BPM + step * STEP_BPM;
      double score = score(onsets, candidate);
      if (score > best) {
        best = score;
        bpm = candidate;
      }
    }
    return bpm;
  }

  private static double score(OnsetSpectrum onsets, double bpm) {
    double comb = 0;
    for (int harmonic = 1; harmonic <= COMB; harmonic++) {
      comb += onsets.at(harmonic * bpm / 60);
    }
    double beat = 60 / bpm;
    double likeness =
        onsets.after(beat) + .5 * onsets.after(2 * beat) + .5 * onsets.after(4 * beat);
    double octaves = Math.log(bpm / USUAL_BPM) / Math.log(2) / USUAL_OCTAVES;
    return comb * Math.max(.01, likeness) * Math.exp(-.5 * octaves * octaves);
  }
}
