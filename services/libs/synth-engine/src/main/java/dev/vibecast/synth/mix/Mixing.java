package dev.vibecast.synth.mix;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Mix;

/** Gain of each layer beyond its own level. */
@FunctionalInterface
interface Mixing {

  /** Every layer as it is. */
  Mixing NEUTRAL = layer -> 1;

  double gain(Layer layer);

  static Mixing of(Mix mix) {
    return mix::gain;
  }

  /** What this gives to one layer, and silence to the others. */
  default Mixing only(Layer wanted) {
    return layer -> layer == wanted ? gain(layer) : 0;
  }
}
