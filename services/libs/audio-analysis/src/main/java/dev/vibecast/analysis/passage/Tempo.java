package dev.vibecast.analysis.passage;

/**
 * Beats per minute by the comb that fits the rises best: the spectrum of the onset strength at the
 * beat's frequency and its first multiples. After Peeters, "Template-based estimation of
 * time-varying tempo" (EURASIP JASP 2007).
 */
public final class Tempo {

  private static final double STEP_BPM = .1;

  private Tempo() {}

  /**
   * The tempo between two bounds less than an octave apart, or 0 where nothing rises. Twice and
   * half a tempo are heard by the choice of the bounds, not by guessing.
   */
  public static double bpm(Onsets onsets, double fromBpm, double toBpm) {
    double best = 0;
    double bpm = 0;
    for (double b = fromBpm; b <= toBpm; b += STEP_BPM) {
      double score = 0;
      for (int harmonic = 1; harmonic <= 4; harmonic++) {
        score += strength(onsets.riseDb(), harmonic * b / 60);
      }
      if (score > best) {
        best = score;
        bpm = b;
      }
    }
    return bpm;
  }

  private static double strength(double[] rise, double hz) {
    double angle = 2 * Math.PI * hz * Onsets.STEP_S;
    double turnRe = Math.cos(angle);
    double turnIm = Math.sin(angle);
    double handRe = 1;
    double handIm = 0;
    double re = 0;
    double im = 0;
    for (double r : rise) {
      re += r * handRe;
      im += r * handIm;
      double next = handRe * turnRe - handIm * turnIm;
      handIm = handRe * turnIm + handIm * turnRe;
      handRe = next;
    }
    return Math.sqrt(re * re + im * im);
  }
}
