package dev.vibecast.scorers.candidates;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.Timeline;
import dev.vibecast.synth.TimelineRenderer;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Plays a recipe by itself, faster than real time. */
public final class RecipePlayer {

  private RecipePlayer() {}

  /**
   * The first seconds of a recipe.
   *
   * @param seed decides every random choice
   * @param seconds greater than 0
   * @throws CancellationException when the thread is interrupted; a second of audio is the longest
   *     it goes on
   */
  public static StereoBlock play(
      MusicConfig config, Overrides overrides, long seed, double seconds) {
    Segment segment = new Segment(0, 0, Blend.EQUAL_POWER, 0, seed, config, overrides);
    TimelineRenderer renderer = new TimelineRenderer(new Timeline(List.of(segment)), 0);
    int frames = (int) AudioFormat.frames(seconds);
    StereoBlock audio = new StereoBlock(new float[frames], new float[frames]);
    int most = (int) AudioFormat.frames(1);
    float[] left = new float[most];
    float[] right = new float[most];
    for (int at = 0; at < frames; at += most) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while rendering");
      }
      int count = Math.min(most, frames - at);
      renderer.render(left, right, count);
      System.arraycopy(left, 0, audio.left(), at, count);
      System.arraycopy(right, 0, audio.right(), at, count);
    }
    return audio;
  }
}
