package dev.vibecast.schema.music;

import java.util.Locale;

/** Family of chord progressions; auto chooses from the rest of the recipe. */
public enum HarmonyStyle implements Label {
  AUTO,
  POP,
  JAZZ,
  CINEMATIC,
  AMBIENT;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
