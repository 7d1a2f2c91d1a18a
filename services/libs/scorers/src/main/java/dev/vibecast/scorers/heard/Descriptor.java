package dev.vibecast.scorers.heard;

/** What is measured of a window; the alignment model names the ones it was tuned on. */
public enum Descriptor {
  /** ln of the amplitude centroid in Hz. */
  CENTROID,
  /** ln of the power centroid in Hz. */
  POWER_CENTROID,
  /** ln of the 95 % roll-off in Hz. */
  ROLLOFF,
  /** Flatness in dB. */
  FLATNESS,
  /** Power below 150 Hz in dB of all. */
  LOW_SHARE,
  /** Level range in dB. */
  LEVEL_RANGE,
  /** Modulation .03–.3 Hz in dB. */
  SLOW_MODULATION,
  /** Modulation .3–2 Hz in dB. */
  MIDDLE_MODULATION,
  /** Modulation 2–8 Hz in dB. */
  FAST_MODULATION,
  /** Share of frames within 30 dB of the loudest. */
  ACTIVE_SHARE,
  /** Onsets a second. */
  ONSETS,
  /** Onsets a second from 30 to 150 Hz. */
  LOW_ONSETS,
  /** Onsets a second from 4 to 16 kHz. */
  HIGH_ONSETS,
  /** Onsets a second from 200 Hz to 3 kHz. */
  MIDDLE_ONSETS,
  /** Mean rise in dB. */
  RISE,
  /** Mean rise above 4 kHz in dB. */
  HIGH_RISE,
  /** Mean rise below 150 Hz in dB. */
  LOW_RISE,
  /** Strongest rise in dB. */
  STRONGEST_RISE,
  /** Fit of the best major key less that of the best minor key. */
  MODE_GAP,
  /** Fit of the best key. */
  KEY_CLARITY,
  /** Entropy of the pitch classes in nats. */
  PITCH_ENTROPY,
  /** Correlation of the channels. */
  CORRELATION,
  /** Share of the power above 1500 Hz. */
  TREBLE_SHARE,
  /** Crest factor in dB. */
  CREST
}
