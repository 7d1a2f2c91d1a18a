package dev.vibecast.presets;

import dev.vibecast.schema.music.Label;
import java.util.Locale;

/** What people do while a preset plays. */
public enum Use implements Label {
  READING,
  WORKING,
  SLEEPING,
  GAMES,
  SHOPS,
  INSTALLATIONS,
  FILM,
  DANCING,
  PRACTICE;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
