package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;
import java.util.Arrays;
import java.util.List;

/**
 * What a passage holds of pitched sound, moment by moment.
 *
 * @param moments partials from 40 Hz to 4.5 kHz in windows of .34 s, {@link #STEP_S} apart
 */
record Tones(List<Partials> moments) {

  private static final int WINDOW_FRAMES = 4096;
  private static final int HOP_FRAMES = 2048;

  /** Time from one moment to the next. */
  static final double STEP_S = HOP_FRAMES / QuarterRate.HZ;

  private static final double LOWEST_HZ = 40;
  private static final double HIGHEST_HZ = 4500;
  private static final double TENOR_HZ = 130;
  private static final double TREBLE_HZ = 1000;
  private static final double LEAST_SHARE = 1e-5;

  static Tones of(StereoBlock audio) {
    return of(QuarterRate.of(Mid.of(audio)));
  }

  static Tones of(float[] quarterRate) {
    return new Tones(
        Partials.of(
            quarterRate,
            QuarterRate.HZ,
            WINDOW_FRAMES,
            HOP_FRAMES,
            LOWEST_HZ,
            HIGHEST_HZ,
            LEAST_SHARE));
  }

  /** Peaks within 50 dB of the strongest, mean over the moments. */
  double meanCount() {
    return moments.stream().mapToInt(Partials::count).average().orElse(0);
  }

  /**
   * Mean pitch of the partials up to 2 kHz by their amplitude, as a MIDI note number (69 is 440
   * Hz); 0 where nothing is pitched.
   */
  double registerMidi() {
    double sum = 0;
    double weight = 0;
    for (Partials moment : moments) {
      for (int i = 0; i < moment.count() && moment.hz()[i] < 2000; i++) {
        sum += moment.amplitude()[i] * midi(moment.hz()[i]);
        weight += moment.amplitude()[i];
      }
    }
    return weight > 0 ? sum / weight : 0;
  }

  /**
   * How evenly the sound between 130 Hz and 1 kHz spreads over the twelve pitch classes, in nats: 0
   * for one of them alone and for silence, 2.5 for all alike.
   */
  double pitchEntropy() {
    double[] shares = new double[12];
    double total = 0;
    for (Partials moment : moments) {
      for (int i = 0; i < moment.count(); i++) {
        double hz = moment.hz()[i];
        if (hz >= TENOR_HZ && hz < TREBLE_HZ) {
          shares[Math.floorMod((int) Math.rint(midi(hz)), 12)] += moment.amplitude()[i];
          total += moment.amplitude()[i];
        }
      }
    }
    double sum = total;
    return Arrays.stream(shares).filter(x -> x > 0).map(x -> -x / sum * Math.log(x / sum)).sum();
  }

  static double midi(double hz) {
    return 69 + 12 * Math.log(hz / 440) / Math.log(2);
  }
}
