package dev.vibecast.synth.composer;

/** Tintal: sixteen matras, one a slot; D is both drums, d and N lighter, T open on the right. */
final class Tabla {

  private static final String TINTAL = "DddDDddDDTTNNddD";
  private static final double[] ON_BEAT = {.85, .75, .5, .75};

  private final Score score;

  Tabla(Score score) {
    this.score = score;
  }

  void write(Bar bar, int until) {
    for (int slot = 0; slot < until; slot++) {
      boolean beat = bar.metre().beatStart(slot) == slot;
      boolean silent = !beat && bar.hash().chance(.4, Purpose.DRUM, bar.number, 700 + slot);
      if (!silent) {
        double soft = .35 + .25 * bar.hash().unit(Purpose.DRUM, bar.number, 740 + slot);
        stroke(bar, slot, beat ? ON_BEAT[slot / 4 % 4] : soft * score.sparseness());
      }
    }
  }

  private void stroke(Bar bar, int slot, double v) {
    switch (TINTAL.charAt(slot % 16)) {
      case 'D' -> {
        add(bar, Drum.NA, slot, v);
        add(bar, Drum.GE, slot, v);
      }
      case 'd' -> {
        add(bar, Drum.TIN, slot, v);
        add(bar, Drum.GE, slot, .7 * v);
      }
      case 'T' -> add(bar, slot == 8 ? Drum.TUN : Drum.TIN, slot, v);
      default -> add(bar, Drum.NA, slot, v);
    }
  }

  private static void add(Bar bar, Drum drum, int slot, double v) {
    bar.add(RhythmPart.drum(bar, drum, slot, v, drum == Drum.GE ? -.2 : .2));
  }
}
