package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.AudioReport;
import dev.vibecast.analysis.StereoBlock;

/**
 * Everything there is to say of a passage, measured in one call that shares its transforms.
 *
 * @param audio level, loudness, peaks, gaps, clipping, clicks
 * @param descriptors what may be felt
 * @param defects what may be wrong
 * @param key most probable major or minor key
 * @param tempo most probable beat
 */
public record PassageReport(
    AudioReport audio,
    Descriptors descriptors,
    Defects defects,
    KeyEstimate key,
    TempoEstimate tempo) {

  /**
   * Measures a passage of any length; 5 to 60 s is what the descriptors are made for. Samples that
   * are not finite are counted and heard as 0. Nothing, silence and single samples give defined,
   * finite figures.
   */
  public static PassageReport of(StereoBlock passage) {
    Passage heard = new Passage(passage);
    return new PassageReport(
        heard.audio(), heard.descriptors(), heard.defects(), heard.key(), heard.tempo());
  }
}
