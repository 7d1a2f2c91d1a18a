package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MelodyStyle;

/** The melody: deals planned phrases out bar by bar. */
final class MelodyPart implements Part {

  private static final double SHORTEST_SLOTS = .2;
  private static final double PARTNER = .3;

  private final Score score;
  private final Tunes tunes;
  private final MelodyStyle style;
  private final MelodyLevels levels;

  MelodyPart(Score score, Tunes tunes) {
    this.score = score;
    this.tunes = tunes;
    style = score.knobs().config.melody();
    levels = new MelodyLevels(score.knobs());
  }

  @Override
  public void write(Bar bar) {
    Tune tune = tunes.at(bar.number);
    boolean callsOnly = tunes.answeredByAccent(bar.section);
    double from = (bar.number - tune.firstBar) * bar.slots();
    for (int i = 0; i < tune.tones.size(); i++) {
      Tones.Tone tone = tune.tones.get(i);
      boolean here = tone.slot >= from && tone.slot < from + bar.slots();
      if (here && !(callsOnly && tone.part == 1)) {
        play(bar, tune, tone, i > 0 ? tune.tones.get(i - 1) : null, tone.slot - from);
      }
    }
  }

  private void play(Bar bar, Tune tune, Tones.Tone tone, Tones.Tone before, double slot) {
    double pitch = pitch(tune, tone);
    int index = (int) (tone.slot * 16) % 1024;
    double slots = Math.max(SHORTEST_SLOTS, tone.slots);
    int part = partner(bar) ? 1 : tone.part;
    double velocity = levels.played(tone.velocity, part, pitch);
    Note note = bar.note(Layer.MELODY, part, slot, slots, velocity, pitch, index);
    boolean joined =
        tunes.line().slides() && before != null && before.slot + before.slots > tone.slot - .3;
    note = joined ? note.glideFrom(pitch(tune, before)) : note;
    bar.add(note.pan(pan(bar, tone)));
  }

  /** In the second section another instrument takes over some cells. */
  private boolean partner(Bar bar) {
    return style != MelodyStyle.CALL_RESPONSE
        && bar.section.letter() == Letter.B
        && score.hash().chance(PARTNER, Purpose.MELODY_STYLE, Math.floorDiv(bar.number, 2L), 7);
  }

  private double pitch(Tune tune, Tones.Tone tone) {
    int octave = tone.part == 1 && style == MelodyStyle.CALL_RESPONSE ? -12 : 0;
    return tune.register.midi(tone.step) + tone.semitones + octave;
  }

  private double pan(Bar bar, Tones.Tone tone) {
    return switch (style) {
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
