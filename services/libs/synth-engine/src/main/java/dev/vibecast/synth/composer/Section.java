package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;

/**
 * Where a bar stands in the form.
 *
 * @param letter section
 * @param module number of the eight-bar module since the origin
 * @param barInModule 0…7
 * @param energy 0…1 with the tension curve in it
 * @param layers bit per layer that may start notes
 * @param lastOfSection whether the next module has another letter
 */
record Section(
    Letter letter, long module, int barInModule, double energy, int layers, boolean lastOfSection) {

  boolean has(Layer layer) {
    return (layers & 1 << layer.ordinal()) != 0;
  }
}
