package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.AudioReport;
import dev.vibecast.analysis.Decibels;
import dev.vibecast.analysis.StereoBlock;
import java.util.List;

/**
 * A passage whose spectra are computed once for all who ask. What the audio report and the
 * descriptors need is measured at once, the rest when it is asked for.
 */
public final class Passage {

  private static final double LOW_HZ = 120;

  private final Timbre.Sums timbre = new Timbre.Sums();
  private final Percussion percussion = new Percussion();
  private final Width width = new Width();
  private final AudioReport report;
  private final float[] mid;
  private final float[] quarterRate;
  private final OnsetLevels levels;
  private final Movement movement;
  private final Tones tones;

  /**
   * Hears a passage of any length; 5 to 60 s is what the descriptors are made for. Samples that are
   * not finite are counted and heard as 0. Nothing, silence and single samples give defined, finite
   * figures.
   */
  public Passage(StereoBlock passage) {
    StereoBlock audio = Finite.of(passage);
    AudioMeter meter = new AudioMeter(List.of(timbre, percussion, width));
    meter.accept(passage.left(), passage.right(), passage.frames());
    report = meter.snapshot();
    mid = Mid.of(audio);
    quarterRate = QuarterRate.of(mid);
    levels = OnsetLevels.of(mid);
    movement = Movement.of(audio);
    tones = Tones.of(quarterRate);
  }

  /** Level, loudness, peaks, gaps, clipping, clicks. */
  public AudioReport audio() {
    return report;
  }

  /** How the level moves. */
  public Movement movement() {
    return movement;
  }

  /** Onsets below {@link TempoEstimate#BASS_HZ}. */
  public Onsets lowOnsets() {
    return levels.bass();
  }

  /** Onsets from 3.6 to 16 kHz. */
  public Onsets highOnsets() {
    return levels.treble();
  }

  /** What goes on in low, middle and high bands. */
  public BandActivity bands() {
    return BandActivity.of(levels.bandsDb());
  }

  /** How evenly pitch classes are used, 0 … 2.5 nats. */
  public double pitchEntropy() {
    return tones.pitchEntropy();
  }

  /** What may be wrong. */
  public Defects defects() {
    return Defects.of(report, timbre);
  }

  /** The most probable beat. */
  public TempoEstimate tempo() {
    return TempoEstimate.of(levels.onsets(), levels.bass());
  }

  /** The most probable major or minor key. */
  public KeyEstimate key() {
    return KeyEstimate.majorOrMinor(KeyEvidence.of(PitchFrames.of(quarterRate)));
  }

  /** What may be felt. */
  public Descriptors descriptors() {
    Envelope bright = Envelope.bright(mid);
    Onsets onsets = levels.onsets();
    Pulse pulse = Pulse.of(onsets, bright);
    FreeDecay decay = FreeDecay.of(levels.bandsDb());
    KeyFit fit = KeyFit.of(tones.moments());
    Timbre heard = timbre.timbre();
    return new Descriptors(
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
        movement.fluctuationDb(),
        pulse.clarity(),
        pulse.deviationS(),
        tones.registerMidi(),
        fit.gap(),
        fit.clarity(),
        Roughness.of(tones.moments()),
        rangeLu(),
        heard.flatnessDb(),
        Crackle.perSecond(mid));
  }

  private double rangeLu() {
    return report.loudness().integratedLufs() <= Decibels.FLOOR_DB
        ? 0
        : report.loudness().rangeLu();
  }
}
