package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;

/** Where a bar stands in the form. Belongs to a {@link Form}, which uses it again. */
final class Section {

  private Letter letter;
  private long module;
  private int barInModule;
  private double energy;
  private int layers;
  private long arch;
  private boolean lastOfArch;
  private int keyShift;

  /** Section of the form. */
  Letter letter() {
    return letter;
  }

  /** Number of the eight-bar module since the origin. */
  long module() {
    return module;
  }

  /** Bar of the module, 0…7. */
  int barInModule() {
    return barInModule;
  }

  /** 0…1 with the tension curve in it. */
  double energy() {
    return energy;
  }

  /** Bit per layer that may start notes. */
  int layers() {
    return layers;
  }

  /** Number of the arch since the origin. */
  long arch() {
    return arch;
  }

  /** Whether this is the module that ends its arch. */
  boolean lastOfArch() {
    return lastOfArch;
  }

  /** Semitones by which the section is played in another key, −5…6. */
  int keyShift() {
    return keyShift;
  }

  boolean has(Layer layer) {
    return (layers & 1 << layer.ordinal()) != 0;
  }

  /** Places it in the form. */
  void place(Letter newLetter, long newModule, int newBarInModule) {
    letter = newLetter;
    module = newModule;
    barInModule = newBarInModule;
  }

  /** Places it in its arch. */
  void placeInArch(long newArch, boolean last) {
    arch = newArch;
    lastOfArch = last;
  }

  /** Says how it is played. */
  void play(double newEnergy, int newLayers, int newKeyShift) {
    energy = newEnergy;
    layers = newLayers;
    keyShift = newKeyShift;
  }
}
