package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MelodyStyle;
import java.util.LinkedHashMap;
import java.util.Map;

/** The melody: plans whole phrases and deals them out bar by bar. */
final class MelodyPart implements Part {

  private static final int REMEMBERED_PHRASES = 4;

  private final Score score;
  private final Register register;
  private final LineStyle line;
  private final TunePlanner planner;
  private final TuneFinish finish;
  private final Map<Long, Tune> tunes = new LinkedHashMap<>();

  MelodyPart(Score score) {
    this.score = score;
    MelodyStyle style = score.knobs().config.melody();
    register = new Register(score);
    line = LineStyle.of(style);
    planner = planner(style);
    finish = new TuneFinish(score, register, line);
  }

  private TunePlanner planner(MelodyStyle style) {
    return switch (style) {
      case MINIMAL -> new CellPlanner(score, register);
      case ARP_MELODY -> new ArpPlanner(score, register);
      case HEROIC -> new HeroicPlanner(score, register);
      case PROCEDURAL, CONTEMPLATIVE, RISING, FALLING, ORNAMENTAL, CONTEMPLATIVE_MINOR ->
          new MotifPlanner(score, register, line, false);
      case CALL_RESPONSE -> new MotifPlanner(score, register, line, true);
    };
  }

  @Override
  public void write(Bar bar) {
    int phraseBars = score.knobs().config.phraseLenBars();
    long phrase = Math.floorDiv(bar.number, (long) phraseBars);
    Tune tune = tunes.get(phrase);
    if (tune == null) {
      tune = plan(phrase, phraseBars);
    }
    double from = (bar.number - tune.firstBar) * bar.slots();
    Tune.Tone before = null;
    for (Tune.Tone tone : tune.tones) {
      if (tone.slot >= from && tone.slot < from + bar.slots()) {
        play(bar, tone, before, tone.slot - from);
      }
      before = tone;
    }
  }

  private Tune plan(long phrase, int bars) {
    long first = phrase * bars;
    Tune tune = new Tune(phrase, first, bars, score.form().at(first));
    planner.plan(tune);
    finish.apply(tune);
    tunes.put(phrase, tune);
    if (tunes.size() > REMEMBERED_PHRASES) {
      tunes.remove(tunes.keySet().iterator().next());
    }
    return tune;
  }

  private void play(Bar bar, Tune.Tone tone, Tune.Tone before, double slot) {
    double pitch = pitch(tone);
    int index = (int) (tone.slot * 16) % 1024;
    double slots = Math.max(.2, tone.slots);
    Note note = bar.note(Layer.MELODY, tone.part, slot, slots, tone.velocity, pitch, index);
    note = note.withPan(pan(bar, tone));
    boolean joined = line.slides() && before != null && before.slot + before.slots > tone.slot - .3;
    bar.add(joined ? note.withGlideFrom(pitch(before)) : note);
  }

  private double pitch(Tune.Tone tone) {
    int octave = tone.part == 1 && callAnswer() ? -12 : 0;
    return register.midi(tone.step) + tone.semitones + octave;
  }

  private boolean callAnswer() {
    return score.knobs().config.melody() == MelodyStyle.CALL_RESPONSE;
  }

  private double pan(Bar bar, Tune.Tone tone) {
    return switch (score.knobs().config.melody()) {
      case CALL_RESPONSE -> tone.part == 1 ? .4 : -.35;
      case ARP_MELODY -> (int) tone.slot % 4 < 2 ? -.3 : .3;
      case CONTEMPLATIVE_MINOR -> -.2;
      case MINIMAL -> .2;
      case FALLING -> -.15;
      case PROCEDURAL, CONTEMPLATIVE, RISING, ORNAMENTAL, HEROIC ->
          bar.number / 2 % 2 == 0 ? .1 : -.1;
    };
  }
}
