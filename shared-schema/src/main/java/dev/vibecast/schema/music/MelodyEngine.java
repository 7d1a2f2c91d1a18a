package dev.vibecast.schema.music;

import java.util.Locale;

/** Whether the melody repeats a figure or is composed through. */
public enum MelodyEngine implements Label {
  PATTERN,
  PROCEDURAL;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
