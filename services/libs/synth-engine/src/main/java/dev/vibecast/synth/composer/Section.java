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
 * @param arch number of the arch since the origin
 * @param lastOfArch whether this is the module that ends its arch
 * @param keyShift semitones by which a section is played in another key, −5…6
 */
record Section(
    Letter letter,
    long module,
    int barInModule,
    double energy,
    int layers,
    boolean lastOfSection,
    long arch,
    boolean lastOfArch,
    int keyShift) {

  boolean has(Layer layer) {
    return (layers & 1 << layer.ordinal()) != 0;
  }
}
