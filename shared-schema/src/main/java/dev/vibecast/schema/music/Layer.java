package dev.vibecast.schema.music;

import java.util.Locale;

/** The six layers of a recipe, in the order in which density adds them (bass and pad together). */
public enum Layer implements Label {
  BASS,
  PAD,
  MELODY,
  RHYTHM,
  TEXTURE,
  ACCENT;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
