package dev.vibecast.schema.music;

import java.util.Locale;

/** The grain of air behind the music. */
public enum TextureStyle implements Label {
  NONE,
  SHIMMER,
  SHIMMER_SLOW,
  VINYL_CRACKLE,
  BREATH,
  STARS,
  GLITCH,
  NOISE_WASH,
  CRYSTAL,
  PAD_WHISPER;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
