package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.Decibels;
import dev.vibecast.analysis.LoudnessMeter;
import dev.vibecast.analysis.StereoBlock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One layer of a mix, measured from its stem.
 *
 * @param passage all that is measured of a passage, of the stem alone
 * @param levelShare share of the layer in the K-weighted power of all layers (ITU-R BS.1770-4,
 *     ungated), 0…1; 0 for silent layers
 * @param loudnessLufs integrated loudness of the stem
 */
public record LayerReport(PassageReport passage, double levelShare, double loudnessLufs) {

  /**
   * Measures stems of the same length, in the order of the map.
   *
   * @throws IllegalArgumentException when stems differ in length, naming the first that does
   */
  public static Map<String, LayerReport> of(Map<String, StereoBlock> stems) {
    check(stems);
    Map<String, PassageReport> passages = new LinkedHashMap<>();
    Map<String, Double> powers = new LinkedHashMap<>();
    stems.forEach(
        (name, stem) -> {
          passages.put(name, PassageReport.of(stem));
          powers.put(name, weightedPower(stem));
        });
    double all = powers.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, LayerReport> layers = new LinkedHashMap<>();
    passages.forEach(
        (name, passage) ->
            layers.put(
                name,
                new LayerReport(
                    passage,
                    all > 0 ? powers.get(name) / all : 0,
                    passage.audio().loudness().integratedLufs())));
    return layers;
  }

  private static double weightedPower(StereoBlock stem) {
    StereoBlock audio = Finite.of(stem);
    double lufs = LoudnessMeter.ungatedLufs(audio.left(), audio.right(), audio.frames());
    return lufs <= Decibels.FLOOR_DB ? 0 : Decibels.toPower(lufs);
  }

  private static void check(Map<String, StereoBlock> stems) {
    int frames = -1;
    for (Map.Entry<String, StereoBlock> stem : stems.entrySet()) {
      int length = stem.getValue().frames();
      if (frames >= 0 && length != frames) {
        throw new IllegalArgumentException(
            "stem %s has %d frames, the others %d".formatted(stem.getKey(), length, frames));
      }
      frames = length;
    }
  }
}
