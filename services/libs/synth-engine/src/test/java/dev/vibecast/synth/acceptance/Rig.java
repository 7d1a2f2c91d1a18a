package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.Timeline;
import dev.vibecast.synth.TimelineRenderer;
import dev.vibecast.synth.mix.Deck;
import java.util.List;
import java.util.Map;

/** Renders what is to be measured. */
final class Rig {

  /** Past the intro, in which layers enter one by one. */
  private static final long PAST_INTRO = 20L * 48_000;

  private static final int N = dev.vibecast.synth.dsp.StereoBlock.FRAMES;

  private Rig() {}

  /** One layer alone as its deck plays it: no gain for loudness, no limiter. */
  static StereoBlock solo(Layer layer, MusicConfig config, long seed, double seconds) {
    Mix mix = new Mix(Map.of(layer, new LayerMix(false, true, 1)));
    Segment segment = segment(config, new Overrides(null, null, mix, Map.of()), seed);
    return deck(new Deck(segment, 0), seconds, seconds);
  }

  /** All layers of a recipe as its deck plays them. */
  static StereoBlock deck(MusicConfig config, long seed, double seconds) {
    return deck(new Deck(segment(config, Overrides.NONE, seed), 0), seconds, seconds);
  }

  /** The tail of a recipe whose input stops after some seconds. */
  static StereoBlock tail(MusicConfig config, long seed, double inputS, double tailS) {
    Deck deck = new Deck(segment(config, Overrides.NONE, seed), 0);
    StereoBlock all = deck(deck, inputS, inputS + tailS);
    return all.slice((int) (inputS * 48_000) / N * N, all.frames());
  }

  private static StereoBlock deck(Deck deck, double inputS, double seconds) {
    dev.vibecast.synth.dsp.StereoBlock block = new dev.vibecast.synth.dsp.StereoBlock();
    int frames = (int) (seconds * 48_000) / N * N;
    StereoBlock audio = new StereoBlock(new float[frames], new float[frames]);
    for (int at = 0; at < frames; at += N) {
      float in = at + N <= inputS * 48_000 ? 1f : 0f;
      block.clear();
      deck.render(block, at, in, in, 1f, 1f);
      System.arraycopy(block.left, 0, audio.left(), at, N);
      System.arraycopy(block.right, 0, audio.right(), at, N);
    }
    return audio;
  }

  private static Segment segment(MusicConfig config, Overrides overrides, long seed) {
    return new Segment(0, 0, Blend.LINEAR, -PAST_INTRO, seed, config, overrides);
  }

  /** A recipe from its first frame as a listener hears it. */
  static StereoBlock heard(MusicConfig config, long seed, double seconds) {
    return heard(config, Overrides.NONE, seed, seconds);
  }

  static StereoBlock heard(MusicConfig config, Overrides overrides, long seed, double seconds) {
    Segment segment = new Segment(0, 0, Blend.EQUAL_POWER, 0, seed, config, overrides);
    return heard(new Timeline(List.of(segment)), seconds);
  }

  static StereoBlock heard(Timeline timeline, double seconds) {
    int frames = (int) (seconds * 48_000);
    StereoBlock audio = new StereoBlock(new float[frames], new float[frames]);
    new TimelineRenderer(timeline, 0).render(audio.left(), audio.right(), frames);
    return audio;
  }
}
