package dev.vibecast.synth.composer;

/** The drums of all kits; the ordinal is the part of a rhythm note. */
public enum Drum {
  KICK,
  SNARE,
  CLAP,
  CLOSED_HAT,
  OPEN_HAT,
  RIDE,
  RIM,
  SHAKER,
  SWIRL,
  TAP,
  TOM_HIGH,
  TOM_MID,
  TOM_LOW,
  HEART,
  BASS_DRUM,
  NA,
  TIN,
  TUN,
  TE,
  GE,
  KE
}
