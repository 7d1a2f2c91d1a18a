package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.SpectrumListener;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of the sound is strokes rather than tones: the share of its amplitude that stands out of
 * its neighbours in time more than out of its neighbours in frequency. After D. FitzGerald,
 * "Harmonic/percussive separation using median filtering" (DAFx 2010), with soft masks: medians of
 * nine windows over .34 s and of nine bins over 200 Hz, every fourth window, bins grouped above 3
 * kHz.
 */
final class Percussion implements SpectrumListener {

  private static final int SINGLE_BINS = 256;
  private static final int GROUP = 4;
  private static final int BANDS = SINGLE_BINS + (1700 - SINGLE_BINS) / GROUP;
  private static final int REACH = 4;
  private static final int BIN_STEP = 2;
  private static final int STEP = 4;

  private final List<float[]> rows = new ArrayList<>();

  @Override
  public boolean hearsMid() {
    return true;
  }

  @Override
  public void onSpectrum(double[] both) {
    // Heard as mid only.
  }

  @Override
  public void onMidSpectrum(double[] power) {
    float[] row = new float[BANDS];
    for (int bin = 0; bin < SINGLE_BINS; bin++) {
      row[bin] = (float) power[bin];
    }
    for (int band = SINGLE_BINS; band < BANDS; band++) {
      int from = SINGLE_BINS + (band - SINGLE_BINS) * GROUP;
      row[band] = (float) Math.max(power[from], power[from + 2]);
    }
    rows.add(row);
  }

  /** 0 (tones) … 1 (strokes and noise bursts); 0 for silence. */
  double share() {
    double strokes = 0;
    double all = 0;
    float[] tones = new float[BANDS];
    float[] bursts = new float[BANDS];
    MedianFilter filter = new MedianFilter(BANDS);
    for (int t = 0; t < rows.size(); t += STEP) {
      int from = Math.max(0, t - REACH);
      filter.across(rows.subList(from, Math.min(rows.size(), t + REACH + 1)), tones);
      filter.along(rows.get(t), BIN_STEP, bursts);
      for (int band = 1; band < BANDS; band++) {
        double amplitude = Math.sqrt(rows.get(t)[band]);
        strokes += amplitude * (bursts[band] / (tones[band] + bursts[band] + 1e-30));
        all += amplitude;
      }
    }
    return all > 1e-9 ? strokes / all : 0;
  }
}
