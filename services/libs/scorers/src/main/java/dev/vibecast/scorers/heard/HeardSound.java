package dev.vibecast.scorers.heard;

import java.util.Objects;

/**
 * Descriptors of a passage: the means over its windows.
 *
 * @param values in the order of {@link Descriptor}, all finite
 * @param windows how many windows spoke, 1 or more
 */
public record HeardSound(double[] values, int windows) {

  public HeardSound {
    Objects.requireNonNull(values);
    if (values.length != Descriptor.values().length || windows < 1) {
      throw new IllegalArgumentException("takes one value per descriptor of at least one window");
    }
  }

  /** One figure. */
  public double of(Descriptor descriptor) {
    return values[descriptor.ordinal()];
  }
}
