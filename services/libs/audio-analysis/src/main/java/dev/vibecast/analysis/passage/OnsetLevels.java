package dev.vibecast.analysis.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Band levels of one series of spectra, for all who listen to onsets and offsets.
 *
 * @param onsets in all bands
 * @param bass onsets below {@link TempoEstimate#BASS_HZ}
 * @param bandsDb rows of band levels, {@link Onsets#STEP_S} apart
 */
record OnsetLevels(Onsets onsets, Onsets bass, List<double[]> bandsDb) {

  static OnsetLevels of(float[] mid) {
    int[] edges = Onsets.edges(Onsets.LOWEST_HZ, Onsets.HIGHEST_HZ);
    int[] bassEdges = Onsets.edges(Onsets.LOWEST_HZ, TempoEstimate.BASS_HZ);
    List<double[]> all = new ArrayList<>();
    List<double[]> low = new ArrayList<>();
    Onsets.spectra(
        mid,
        power -> {
          all.add(Onsets.bands(power, edges));
          low.add(Onsets.bands(power, bassEdges));
        });
    return new OnsetLevels(Onsets.of(all, mid.length), Onsets.of(low, mid.length), all);
  }
}
