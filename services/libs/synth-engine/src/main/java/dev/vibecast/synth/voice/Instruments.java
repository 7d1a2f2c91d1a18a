package dev.vibecast.synth.voice;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.synth.composer.Knobs;

/** Finds the instrument that a recipe names for a layer. */
public final class Instruments {

  private Instruments() {}

  /** The instrument of a layer, bent by the global fields of the recipe. */
  public static Instrument of(Layer layer, Knobs knobs, Scratch scratch) {
    return switch (layer) {
      case BASS -> BassInstruments.of(knobs.config.bass(), Tone.bass(knobs, scratch));
      case PAD -> PadInstruments.of(knobs.config.pad(), Tone.pad(knobs, scratch));
      case MELODY -> MelodyInstruments.of(knobs.config.melody(), Tone.melody(knobs, scratch));
      case RHYTHM -> DrumInstruments.of(knobs.config.rhythm(), Tone.melody(knobs, scratch));
      case TEXTURE -> TextureInstruments.of(knobs.config.texture(), Tone.texture(knobs, scratch));
      case ACCENT -> AccentInstruments.of(knobs.config.accent(), Tone.accent(knobs, scratch));
    };
  }
}
