package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.BassStyle;
import dev.vibecast.schema.music.MelodyStyle;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.PadStyle;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.TextureStyle;

/** Harmonic language, from the harmony style or, for auto, from the rest of the recipe. */
enum Family {
  POP,
  JAZZ,
  CINEMATIC,
  AMBIENT;

  static Family of(Knobs knobs) {
    return switch (knobs.config.harmonyStyle()) {
      case POP -> POP;
      case JAZZ -> JAZZ;
      case CINEMATIC -> CINEMATIC;
      case AMBIENT -> AMBIENT;
      case AUTO -> guess(knobs.config, knobs.spaceIndex);
    };
  }

  private static Family guess(MusicConfig c, double spaceIndex) {
    if (c.rhythm() == RhythmStyle.NONE && spaceIndex >= 3) {
      return AMBIENT;
    }
    if (c.pad() == PadStyle.CINEMATIC
        || c.bass() == BassStyle.DRONE
        || c.bass() == BassStyle.FIFTH_DRONE
        || c.bass() == BassStyle.SUB_PULSE
        || c.melody() == MelodyStyle.HEROIC) {
      return CINEMATIC;
    }
    boolean jazz =
        c.texture() == TextureStyle.VINYL_CRACKLE
            || c.rhythm() == RhythmStyle.BRUSH
            || c.bass() == BassStyle.WALKING
            || c.melody() == MelodyStyle.ORNAMENTAL;
    return jazz ? JAZZ : POP;
  }
}
