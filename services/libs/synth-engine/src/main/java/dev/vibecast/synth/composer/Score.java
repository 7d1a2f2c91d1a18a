package dev.vibecast.synth.composer;

/** Everything the parts share when they write a bar; pure functions of recipe and seed. */
record Score(
    Knobs knobs,
    Hash hash,
    Clock clock,
    Groove groove,
    Form form,
    Harmony harmony,
    Scale scale,
    Metre metre,
    Family family) {

  static Score of(Knobs knobs, long seed) {
    Hash hash = new Hash(seed);
    Metre metre = Metre.of(knobs.meter);
    Clock clock = new Clock(knobs.centiBpm, metre.slots());
    Family family = Family.of(knobs);
    Form form = new Form(knobs, hash, family, clock);
    Harmony harmony = new Harmony(knobs, hash, family, form);
    Groove groove = new Groove(knobs, hash, clock, metre);
    return new Score(
        knobs, hash, clock, groove, form, harmony, Scale.of(knobs.mode), metre, family);
  }

  /** Sixteenths in a bar. */
  int slots() {
    return clock.slotsPerBar();
  }

  /** Density thins ornaments and drums: 1.15 with two layers, .85 with six. */
  double sparseness() {
    return 1.3 - .075 * knobs.layers;
  }
}
