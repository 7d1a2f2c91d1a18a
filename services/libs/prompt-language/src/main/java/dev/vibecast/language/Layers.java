package dev.vibecast.language;

import dev.vibecast.schema.music.AccentStyle;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.TextureStyle;
import java.util.Optional;

/** How layers, their fields and {@code density} belong together. */
final class Layers {

  private Layers() {}

  /** The layer whose style this field holds. */
  static Optional<Layer> of(MusicField field) {
    return switch (field) {
      case BASS -> Optional.of(Layer.BASS);
      case PAD -> Optional.of(Layer.PAD);
      case MELODY -> Optional.of(Layer.MELODY);
      case RHYTHM -> Optional.of(Layer.RHYTHM);
      case TEXTURE -> Optional.of(Layer.TEXTURE);
      case ACCENT -> Optional.of(Layer.ACCENT);
      default -> Optional.empty();
    };
  }

  /** The field that holds the layer's style. */
  static MusicField field(Layer layer) {
    return switch (layer) {
      case BASS -> MusicField.BASS;
      case PAD -> MusicField.PAD;
      case MELODY -> MusicField.MELODY;
      case RHYTHM -> MusicField.RHYTHM;
      case TEXTURE -> MusicField.TEXTURE;
      case ACCENT -> MusicField.ACCENT;
    };
  }

  /** The style that silences a layer; bass, pad and melody have none. */
  static Optional<Object> none(Layer layer) {
    return switch (layer) {
      case RHYTHM -> Optional.of(RhythmStyle.NONE);
      case TEXTURE -> Optional.of(TextureStyle.NONE);
      case ACCENT -> Optional.of(AccentStyle.NONE);
      case BASS, PAD, MELODY -> Optional.empty();
    };
  }

  /** The least density at which the layer sounds. */
  static int density(Layer layer) {
    return Math.max(2, layer.ordinal() + 1);
  }

  /** Whether the layer sounds at the config's density with the config's style. */
  static boolean sounds(Layer layer, MusicConfig config) {
    boolean silent = none(layer).filter(v -> v == field(layer).of(config)).isPresent();
    return config.density() >= density(layer) && !silent;
  }
}
