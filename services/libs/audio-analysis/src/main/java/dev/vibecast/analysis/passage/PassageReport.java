package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.AudioReport;
import dev.vibecast.analysis.Decibels;
import dev.vibecast.analysis.StereoBlock;
import java.util.List;

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

  private static final double LOW_HZ = 120;

  /**
   * Measures a passage of any length; 5 to 60 s is what the descriptors are made for. Samples that
   * are not finite are counted and heard as 0. Nothing, silence and single samples give defined,
   * finite figures.
   */
  public static PassageReport of(StereoBlock passage) {
    StereoBlock audio = Finite.of(passage);
    Timbre.Sums timbre = new Timbre.Sums();
    Percussion percussion = new Percussion();
    Width width = new Width();
    AudioMeter meter = new AudioMeter(List.of(timbre, percussion, width));
    meter.accept(passage.left(), passage.right(), passage.frames());
    AudioReport report = meter.snapshot();
    float[] mid = Mid.of(audio);
    float[] quarterRate = QuarterRate.of(mid);
    OnsetLevels levels = OnsetLevels.of(mid);
    Onsets onsets = levels.onsets();
    Envelope bright = Envelope.bright(mid);
    Pulse pulse = Pulse.of(onsets, bright);
    FreeDecay decay = FreeDecay.of(levels.bandsDb());
    Tones tones = Tones.of(quarterRate);
    KeyFit fit = KeyFit.of(tones.moments());
    Timbre heard = timbre.timbre();
    Descriptors descriptors =
        new Descriptors(
            onsets.perSecond(),
            percussion.share(),
            heard.amplitudeCentroidHz(),
            AttackTime.seconds(Envelope.of(mid), bright),
            onsets.fluxDbPerS(),
            decay.paceS(),
            decay.lateS(),
            1 - report.level().correlation(),
            width.share(),
            timbre.shareBelow(LOW_HZ),
            tones.meanCount(),
            SelfSimilarity.of(tones.moments(), levels.bandsDb()),
            HarmonicChange.perSecond(tones.moments()),
            Movement.modulationDb(audio, 2, 10),
            pulse.clarity(),
            pulse.deviationS(),
            tones.registerMidi(),
            fit.gap(),
            fit.clarity(),
            Roughness.of(tones.moments()),
            rangeLu(report),
            heard.flatnessDb(),
            Crackle.perSecond(mid));
    return new PassageReport(
        report,
        descriptors,
        Defects.of(report, timbre),
        KeyEstimate.majorOrMinor(KeyEvidence.of(PitchFrames.of(quarterRate))),
        TempoEstimate.of(onsets, levels.bass()));
  }

  private static double rangeLu(AudioReport report) {
    return report.loudness().integratedLufs() <= Decibels.FLOOR_DB
        ? 0
        : report.loudness().rangeLu();
  }
}
