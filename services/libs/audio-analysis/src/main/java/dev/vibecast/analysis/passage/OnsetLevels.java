package dev.vibecast.analysis.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Band levels of one series of spectra, for all who listen to onsets and offsets.
 *
 * @param onsets in all bands
 * @param bass onsets below {@link TempoEstimate#BASS_HZ}
 * @param treble onsets above {@link #TREBLE_HZ}
 * @param bandsDb rows of band levels, {@link Onsets#STEP_S} apart
 */
record OnsetLevels(Onsets onsets, Onsets bass, Onsets treble, List<double[]> bandsDb) {

  private static final double TREBLE_HZ = 3500;

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
    Onsets onsets = Onsets.of(all, mid.length);
    Onsets treble = Onsets.ofDb(all, Onsets.bandAbove(edges, TREBLE_HZ), mid.length);
    return new OnsetLevels(onsets, Onsets.of(low, mid.length), treble, all);
  }
}
