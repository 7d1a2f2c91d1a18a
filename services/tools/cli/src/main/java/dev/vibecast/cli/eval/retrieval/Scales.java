package dev.vibecast.cli.eval.retrieval;

import dev.vibecast.schema.music.AccentStyle;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.TextureStyle;
import java.util.EnumSet;
import java.util.Set;

/** Which fields have an order, and which layers sound. */
final class Scales {

  private static final Set<MusicField> ORDERED =
      EnumSet.of(
          MusicField.TEMPO,
          MusicField.BRIGHTNESS,
          MusicField.SPACE,
          MusicField.DENSITY,
          MusicField.MOTION,
          MusicField.ATTACK,
          MusicField.STEREO,
          MusicField.ECHO,
          MusicField.HUMAN,
          MusicField.GRAIN,
          MusicField.PHRASE_LEN_BARS,
          MusicField.MELODY_DENSITY,
          MusicField.SYNCOPATION,
          MusicField.SWING,
          MusicField.MOTIF_REPEAT_PROB,
          MusicField.STEP_BIAS,
          MusicField.CHROMATIC_PROB,
          MusicField.CADENCE_STRENGTH,
          MusicField.REGISTER_MIN_OCT,
          MusicField.REGISTER_MAX_OCT,
          MusicField.CHORD_CHANGE_BARS,
          MusicField.CHORD_EXTENSIONS);

  private Scales() {}

  static boolean ordered(MusicField field) {
    return ORDERED.contains(field);
  }

  /** Whether a layer has a style, is dense enough to play, and is not muted. */
  static boolean heard(Recipe recipe, Layer layer) {
    MusicConfig config = recipe.config();
    boolean plays =
        switch (layer) {
          case BASS, PAD -> true;
          case MELODY -> config.density() >= 3;
          case RHYTHM -> config.density() >= 4 && config.rhythm() != RhythmStyle.NONE;
          case TEXTURE -> config.density() >= 5 && config.texture() != TextureStyle.NONE;
          case ACCENT -> config.density() >= 6 && config.accent() != AccentStyle.NONE;
        };
    return plays && recipe.overrides().mix().gain(layer) > 0;
  }
}
