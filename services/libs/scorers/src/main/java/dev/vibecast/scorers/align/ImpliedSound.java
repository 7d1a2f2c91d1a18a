package dev.vibecast.scorers.align;

/**
 * What words ask for.
 *
 * @param values one per dimension of the model, on the scale of what is heard
 * @param harshness how harsh it may be, 0…1
 */
public record ImpliedSound(double[] values, double harshness) {}
