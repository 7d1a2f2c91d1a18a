package dev.vibecast.synth.acceptance;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.synth.Configs;
import java.util.List;

/**
 * The state of the sound in one table: {@code Acceptance [SIZE]} runs every sweep, random ones on
 * {@code SIZE} recipes, and exits with 1 when a bar is missed. The keys have a tool of their own.
 */
final class Acceptance {

  private Acceptance() {}

  public static void main(String[] args) {
    int size = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    Bars bars = new Bars();
    styles(bars);
    new RoomSweep(bars).all();
    new LabelSweep(bars, 1).all();
    Style.all().forEach(new LabelSweep(bars, 1)::brightness);
    new FieldSweep(bars).all(List.of(MusicField.values()));
    random(bars, size);
    for (String words : RepetitionSweep.PRONE) {
      new RepetitionSweep(bars).judge(words, Configs.with(Configs.rich(), words), 600);
    }
    new FatigueSweep(bars).all();
    bars.exit();
  }

  private static void styles(Bars bars) {
    StyleTable table = new StyleTable(bars, 3);
    for (Layer layer : Layer.values()) {
      table.judge(Style.of(layer));
    }
  }

  private static void random(Bars bars, int size) {
    LoudnessSweep loudness = new LoudnessSweep(bars);
    ClickSweep clicks = new ClickSweep(bars);
    ValidSweep valid = new ValidSweep(bars);
    Style.all().forEach(s -> clicks.style(s, 60));
    for (int i = 0; i < size; i++) {
      loudness.judge(i, 60);
      clicks.fades(i);
      valid.judge(i, 1.9);
    }
    loudness.summary();
  }
}
