package dev.vibecast.analysis.passage;

/**
 * The measurements that tell how a passage of 5 to 60 s may feel: the descriptors of the literature
 * on music and emotion (see {@link Descriptor} for unit, range and source of each). Every figure is
 * finite, also for silence.
 *
 * @param onsetRatePerS onsets a second
 * @param percussiveShare strokes against tones, 0…1
 * @param centroidHz centre of the amplitude spectrum
 * @param attackTimeS time from 10 to 90 % of a rise
 * @param fluxDbPerS upward change of the spectrum
 * @param decayS time to fall by 60 dB at the median pace of falls
 * @param lateDecayS the same at the pace of their late part, where the room is heard
 * @param decorrelation 1 − correlation of the channels, 0 (mono) … 2 (opposed)
 * @param width share of the side in the power above 200 Hz, 0 (mono) … 1
 * @param lowShare share of the power below 120 Hz, 0…1
 * @param spectralPeaks partials at once
 * @param selfSimilarity 0…1
 * @param harmonicChangePerS path of the tonal centroid a second
 * @param modulationDb modulation of the level between 2 and 10 Hz
 * @param pulseClarity 0…1
 * @param timingDeviationS of the onsets from an even grid
 * @param registerMidi mean pitch
 * @param modeGap best major minus best minor key, −2…2
 * @param keyClarity fit of the best key, −1…1
 * @param roughness beating of partials, 0…1
 * @param loudnessRangeLu EBU Tech 3342
 * @param flatnessDb 0 (noise) … −60 (tones)
 * @param cracklePerS short ticks a second
 */
public record Descriptors(
    double onsetRatePerS,
    double percussiveShare,
    double centroidHz,
    double attackTimeS,
    double fluxDbPerS,
    double decayS,
    double lateDecayS,
    double decorrelation,
    double width,
    double lowShare,
    double spectralPeaks,
    double selfSimilarity,
    double harmonicChangePerS,
    double modulationDb,
    double pulseClarity,
    double timingDeviationS,
    double registerMidi,
    double modeGap,
    double keyClarity,
    double roughness,
    double loudnessRangeLu,
    double flatnessDb,
    double cracklePerS) {

  /** One of the figures, in the unit of its record component. */
  public double get(Descriptor descriptor) {
    return descriptor.of(this);
  }
}
