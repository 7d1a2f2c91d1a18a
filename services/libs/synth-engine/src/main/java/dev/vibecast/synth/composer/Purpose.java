package dev.vibecast.synth.composer;

/** What a random choice is for; the order is part of the engine version. */
public enum Purpose {
  FORM,
  ROW,
  CADENCE,
  SUBSTITUTE,
  BASS,
  PAD,
  MELODY_RHYTHM,
  MELODY_CONTOUR,
  MELODY_PITCH,
  MELODY_QUOTE,
  MELODY_STYLE,
  MELODY_CHROMATIC,
  DRUM,
  DRUM_GHOST,
  DRUM_FILL,
  TEXTURE,
  ACCENT,
  TIMING,
  VELOCITY,
  DETUNE,
  PHASE,
  GRAIN,
  SIGNATURE,
  KEY_CHANGE,
  INVERSION,
  VOICING
}
