package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.passage.Repetition;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.synth.Configs;
import dev.vibecast.synth.RandomRecipes;
import java.util.List;

/**
 * Does ten minutes of one recipe stay new? {@code RepetitionSweep [SECONDS [RANDOM]]} listens to
 * some recipes that repeat easily and to random ones.
 */
final class RepetitionSweep {

  private static final double MOST_ALIKE = .8;

  static final List<String> PRONE =
      List.of(
          "",
          "rhythm=electronic,bass=pulsing,pad=bright_open,melody=arp_melody,human=robotic",
          "rhythm=soft_four,bass=octave,melody=minimal,human=robotic,motion=static",
          "density=2,bass=drone,pad=warm_slow,motion=static,tempo=very_slow",
          "density=3,bass=arp_bass,pad=stacked_fifths,melody=arp_melody,melody_engine=pattern,"
              + "motif_repeat_prob=often,human=robotic,tempo=very_fast",
          "rhythm=hats_only,accent=blip,texture=none,melody=ornamental");

  private final Bars bars;

  RepetitionSweep(Bars bars) {
    this.bars = bars;
  }

  public static void main(String[] args) {
    Bars bars = new Bars();
    RepetitionSweep sweep = new RepetitionSweep(bars);
    double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 600;
    for (String words : PRONE) {
      sweep.judge(words, Configs.with(Configs.rich(), words), seconds);
    }
    int random = args.length > 1 ? Integer.parseInt(args[1]) : 4;
    for (int i = 0; i < random; i++) {
      sweep.judge("random " + i, RandomRecipes.number(i), seconds);
    }
    bars.exit();
  }

  void judge(String name, MusicConfig config, double seconds) {
    double alike = Repetition.of(Rig.deck(config, 7, seconds));
    bars.row(alike < MOST_ALIKE, "%.2f %s", alike, name);
  }
}
