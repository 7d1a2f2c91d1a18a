package dev.vibecast.schema.music;

import dev.vibecast.schema.Require;

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

  /** Loudest level, +6 dB. */
  public static final double MAX_LEVEL = 2;

  public LayerMix {
    Require.range("level", level, 0, MAX_LEVEL);
  }
}
