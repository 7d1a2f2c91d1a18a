package dev.vibecast.schema.music;

import dev.vibecast.schema.InvalidContractException;

/**
 * How one layer is heard.
 *
 * @param mute silences the layer
 * @param solo if any layer is solo, only solo layers are heard
 * @param level linear gain, 0…2, 1 leaves the layer as it is
 */
public record LayerMix(boolean mute, boolean solo, double level) {

  /** Heard, as it is. */
  public static final LayerMix NEUTRAL = new LayerMix(false, false, 1.0);

  public LayerMix {
    if (!(level >= 0.0 && level <= 2.0)) {
      throw new InvalidContractException("level", level + " is not allowed; it takes 0 to 2");
    }
  }
}
