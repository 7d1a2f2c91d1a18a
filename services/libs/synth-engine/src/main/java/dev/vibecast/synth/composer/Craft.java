package dev.vibecast.synth.composer;

/**
 * What every planner of a line works with.
 *
 * @param rhythm where notes begin
 * @param anticipation which of them come early
 * @param closing where and how a phrase ends
 * @param harmony the chord that a note answers to
 * @param model the choice of the next step
 */
record Craft(
    MelodyRhythm rhythm,
    Anticipation anticipation,
    Closing closing,
    TuneHarmony harmony,
    PitchModel model) {

  static Craft of(Score score, LineStyle line) {
    return new Craft(
        new MelodyRhythm(score, line.density()),
        new Anticipation(score),
        new Closing(score),
        new TuneHarmony(score),
        new PitchModel(score, line.steps()));
  }

  /** The chord that a note must answer to. */
  Chord chord(Tune tune, int slot, int strong) {
    return harmony.at(tune.firstBar, strong >= 0 ? strong : slot);
  }
}
