package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.LoudnessMeter;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.synth.Configs;

/**
 * Prints how loud each melody style is alone in every register octave, LUFS, at three brightnesses.
 * What is left between octaves belongs into {@code melody-levels.txt}.
 */
final class RegisterTool {

  private static final double SECONDS = 30;

  private RegisterTool() {}

  public static void main(String[] args) {
    for (Style style : Style.of(Layer.MELODY)) {
      for (String brightness : new String[] {"very_dark", "medium", "very_bright"}) {
        StringBuilder row = new StringBuilder("%-28s %-12s".formatted(style.name(), brightness));
        for (int octave = 1; octave <= 8; octave++) {
          row.append(" %6.1f".formatted(lufs(style, brightness, octave)));
        }
        System.out.println(row);
      }
    }
  }

  private static double lufs(Style style, String brightness, int octave) {
    MusicConfig config =
        Configs.with(style.plainly(), "brightness=" + brightness)
            .with(MusicField.REGISTER_MAX_OCT, 8)
            .with(MusicField.REGISTER_MIN_OCT, octave)
            .with(MusicField.REGISTER_MAX_OCT, octave);
    StereoBlock audio = Rig.solo(Layer.MELODY, config, 3, SECONDS);
    LoudnessMeter meter = new LoudnessMeter();
    meter.accept(audio.left(), audio.right(), audio.frames());
    return meter.snapshot().integratedLufs();
  }
}
