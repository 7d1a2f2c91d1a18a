package dev.vibecast.scorers.heard;

import java.util.Objects;

/**
 * Descriptors of a passage: the means over its windows.
 *
 * @param values in the order of {@link Figures#names}, all finite
 * @param windows how many windows spoke, 1 or more
 */
public record HeardSound(double[] values, int windows) {

  public HeardSound {
    Objects.requireNonNull(values);
    if (values.length != Figures.names().size() || windows < 1) {
      throw new IllegalArgumentException("takes one value per figure of at least one window");
    }
  }

  /** One figure by its name. */
  public double of(String name) {
    return values[Figures.names().indexOf(name)];
  }
}
