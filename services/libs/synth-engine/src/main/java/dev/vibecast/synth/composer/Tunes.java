package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.AccentStyle;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MelodyStyle;
import java.util.Arrays;

/** The phrases of the melody, planned when they are first asked for. */
final class Tunes {

  private static final int REMEMBERED = 2;
  private static final int KEYS = 12;

  private final Score score;
  private final LineStyle line;
  private final Register[] registers = new Register[KEYS];
  private final TunePlanner planner;
  private final TuneFinish finish;
  private final boolean answered;
  private final Tune[] tunes = new Tune[REMEMBERED];

  Tunes(Score score) {
    this.score = score;
    MelodyStyle style = score.knobs().config.melody();
    line = LineStyle.of(style);
    for (int keyShift : Form.keyShifts()) {
      registers[Math.floorMod(keyShift, KEYS)] = new Register(score, keyShift, line.octavesDown());
    }
    int bars = score.knobs().config.phraseLenBars();
    Arrays.setAll(tunes, i -> new Tune(bars, bars * score.slots()));
    planner = planner(style);
    finish = new TuneFinish(score, line);
    answered = style == MelodyStyle.CALL_RESPONSE && sings(score.knobs().config.accent());
  }

  private TunePlanner planner(MelodyStyle style) {
    return switch (style) {
      case MINIMAL -> new CellPlanner(score);
      case ARP_MELODY -> new ArpPlanner(score);
      case HEROIC -> new HeroicPlanner(score, line);
      case RISING, FALLING -> new SlopePlanner(score, line);
      case CALL_RESPONSE -> new CallPlanner(score, line);
      case PROCEDURAL, CONTEMPLATIVE, ORNAMENTAL, CONTEMPLATIVE_MINOR ->
          new MotifPlanner(score, registers[0], line);
    };
  }

  /** Accents with one clear pitch can answer a call. */
  private static boolean sings(AccentStyle accent) {
    return switch (accent) {
      case PLUCK, BELLS_DENSE, BLIP, ARP_ACCENT, PIANO_NOTE -> true;
      case NONE, BELLS, CHIME, BLIP_RANDOM, BRASS_HIT, WIND -> false;
    };
  }

  LineStyle line() {
    return line;
  }

  /** Whether the accent plays the answers in a section, and nothing else. */
  boolean answeredByAccent(Section section) {
    return answered && section.has(Layer.ACCENT);
  }

  /** The phrase that holds a bar; to be read before two later ones are asked for. */
  Tune at(long bar) {
    int bars = score.knobs().config.phraseLenBars();
    long phrase = Math.floorDiv(bar, (long) bars);
    int slot = (int) (phrase & REMEMBERED - 1);
    if (tunes[slot].phrase != phrase) {
      plan(tunes[slot], phrase);
    }
    return tunes[slot];
  }

  private void plan(Tune tune, long phrase) {
    Section section = score.form().at(phrase * tune.bars);
    tune.begin(phrase, section, registers[Math.floorMod(section.keyShift(), KEYS)]);
    planner.plan(tune);
    finish.apply(tune);
  }
}
