package dev.vibecast.analysis.passage;

import java.util.function.ToDoubleFunction;

/** What {@link Descriptors} holds, one by one, for whoever compares passages over all of them. */
public enum Descriptor {
  /** {@link Onsets}: A. Klapuri, ICASSP 1999. */
  ONSET_RATE("1/s", Scale.LOG, .1, 20, Descriptors::onsetRatePerS),
  /** D. FitzGerald, DAFx 2010. */
  PERCUSSIVE_SHARE("share", Scale.LINEAR, 0, 1, Descriptors::percussiveShare),
  /** {@link Timbre#amplitudeCentroidHz()}: Peeters, CUIDADO report 2004. */
  CENTROID("Hz", Scale.LOG, 50, 20_000, Descriptors::centroidHz),
  /** Peeters 2004; its logarithm is the log-attack time. */
  ATTACK_TIME("s", Scale.LOG, .0025, 2, Descriptors::attackTimeS),
  /** {@link Onsets#fluxDbPerS()}. */
  FLUX("dB/s", Scale.LINEAR, 0, 200, Descriptors::fluxDbPerS),
  /** Median pace of falls in 24 bands, to 60 dB; ISO 3382-1. */
  DECAY("s", Scale.LOG, .05, 12, Descriptors::decayS),
  /** Late decay after offsets: R. Ratnam and others, JASA 114, 2003. */
  LATE_DECAY("s", Scale.LOG, .05, 12, Descriptors::lateDecayS),
  /** One minus Pearson's correlation of left and right. */
  DECORRELATION("1", Scale.LINEAR, 0, 2, Descriptors::decorrelation),
  /** Side power above 200 Hz. */
  WIDTH("share", Scale.LINEAR, 0, 1, Descriptors::width),
  /** Power below 120 Hz. */
  LOW_SHARE("share", Scale.LINEAR, 0, 1, Descriptors::lowShare),
  /** X. Serra, J. O. Smith 1990: peaks within 50 dB of the strongest. */
  SPECTRAL_PEAKS("1", Scale.LINEAR, 0, 200, Descriptors::spectralPeaks),
  /** J. Foote, S. Uchihashi, ICME 2001. */
  SELF_SIMILARITY("1", Scale.LINEAR, 0, 1, Descriptors::selfSimilarity),
  /** C. Harte and others, AMCMM 2006. */
  HARMONIC_CHANGE("1/s", Scale.LINEAR, 0, 2, Descriptors::harmonicChangePerS),
  /** {@link Movement}, 2 to 10 Hz, dB below the mean level. */
  MODULATION("dB", Scale.LINEAR, -40, 6, Descriptors::modulationDb),
  /** O. Lartillot and others, ISMIR 2008. */
  PULSE_CLARITY("1", Scale.LINEAR, 0, 1, Descriptors::pulseClarity),
  /** Circular standard deviation from the best grid. */
  TIMING_DEVIATION("s", Scale.LINEAR, 0, .1, Descriptors::timingDeviationS),
  /** MIDI note number, 69 is 440 Hz; 0 where nothing is pitched. */
  REGISTER("semitone", Scale.LINEAR, 0, 96, Descriptors::registerMidi),
  /** C. L. Krumhansl 1990; O. Lartillot, MIR Toolbox, mirmode. */
  MODE_GAP("1", Scale.LINEAR, -2, 2, Descriptors::modeGap),
  /** C. L. Krumhansl 1990; O. Lartillot, MIR Toolbox, mirkey. */
  KEY_CLARITY("1", Scale.LINEAR, -1, 1, Descriptors::keyClarity),
  /** {@link Roughness}: Plomp and Levelt 1965, Glasberg and Moore 1990. */
  ROUGHNESS("1", Scale.LINEAR, 0, 1, Descriptors::roughness),
  /** EBU Tech 3342. */
  LOUDNESS_RANGE("LU", Scale.LINEAR, 0, 40, Descriptors::loudnessRangeLu),
  /** {@link Timbre#flatnessDb()}: J. D. Johnston 1988. */
  FLATNESS("dB", Scale.LINEAR, -60, 0, Descriptors::flatnessDb),
  /** Ticks shorter than 1 ms. */
  CRACKLE("1/s", Scale.LINEAR, 0, 200, Descriptors::cracklePerS);

  /** On which scale equal steps are heard as equal. */
  public enum Scale {
    LINEAR,
    LOG
  }

  private final String unit;
  private final Scale scale;
  private final double least;
  private final double most;
  private final ToDoubleFunction<Descriptors> figure;

  Descriptor(
      String unit, Scale scale, double least, double most, ToDoubleFunction<Descriptors> figure) {
    this.unit = unit;
    this.scale = scale;
    this.least = least;
    this.most = most;
    this.figure = figure;
  }

  /** Unit; {@code "1"} for a plain number. */
  public String unit() {
    return unit;
  }

  /** On which scale equal steps are heard as equal. */
  public Scale scale() {
    return scale;
  }

  /** Lowest value that {@link #scaled} tells apart. */
  public double least() {
    return least;
  }

  /** Highest value that {@link #scaled} tells apart. */
  public double most() {
    return most;
  }

  /** The figure as measured, in {@link #unit()}. */
  public double of(Descriptors descriptors) {
    return figure.applyAsDouble(descriptors);
  }

  /**
   * The figure as it should enter means, standard deviations and linear models: limited to the
   * range, and its binary logarithm where the scale is {@link Scale#LOG}.
   */
  public double scaled(Descriptors descriptors) {
    double limited = Math.clamp(of(descriptors), least, most);
    return scale == Scale.LOG ? Math.log(limited) / Math.log(2) : limited;
  }
}
