package dev.vibecast.synth.mix;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.dsp.StereoBlock;

/** Measures one layer alone, before any deck gain. */
public final class SoloLoudness {

  private SoloLoudness() {}

  /** The trim, in dB, that would bring a layer's solo to its target. */
  public static double missingDb(Layer layer, MusicConfig config, Overrides solo, int seconds) {
    double target = Loudness.TARGET_LUFS + LayerTable.targetLu(layer);
    return LayerTable.trimDb(layer, config) + target - lufs(config, solo, seconds);
  }

  /** Loudness of a recipe from bar 8 on, before any deck gain. */
  public static double lufs(MusicConfig config, Overrides overrides, int seconds) {
    Deck deck = new Deck(new Segment(0, 0, Blend.LINEAR, -1_200_000, 7, config, overrides), 0);
    LoudnessMeter meter = new LoudnessMeter();
    StereoBlock block = new StereoBlock();
    for (long frame = 0; frame < seconds * 48_000L; frame += StereoBlock.FRAMES) {
      block.clear();
      deck.render(block, frame, 1f, 1f, 1f, 1f);
      meter.add(block);
    }
    return meter.lufs();
  }
}
