package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.AccentStyle;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MelodyStyle;

/** The phrases of the melody, planned when they are first asked for. */
final class Tunes {

  private static final int REMEMBERED = 4;

  private final Score score;
  private final LineStyle line;
  private final Register home;
  private final TunePlanner planner;
  private final TuneFinish finish;
  private final boolean answered;
  private final Tune[] tunes = new Tune[REMEMBERED];

  Tunes(Score score) {
    this.score = score;
    MelodyStyle style = score.knobs().config.melody();
    line = LineStyle.of(style);
    home = new Register(score, 0, line.octavesDown());
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
          new MotifPlanner(score, home, line);
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

  /** The phrase that holds a bar. */
  Tune at(long bar) {
    int bars = score.knobs().config.phraseLenBars();
    long phrase = Math.floorDiv(bar, (long) bars);
    int slot = (int) (phrase & REMEMBERED - 1);
    if (tunes[slot] == null || tunes[slot].phrase != phrase) {
      tunes[slot] = plan(phrase, bars);
    }
    return tunes[slot];
  }

  private Tune plan(long phrase, int bars) {
    Section section = score.form().at(phrase * bars);
    int shift = section.keyShift();
    Register register = shift == 0 ? home : new Register(score, shift, line.octavesDown());
    Tune tune = new Tune(phrase, phrase * bars, bars, section, register);
    planner.plan(tune);
    finish.apply(tune);
    return tune;
  }
}
