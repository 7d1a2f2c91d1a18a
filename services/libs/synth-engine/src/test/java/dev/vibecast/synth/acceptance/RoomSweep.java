package dev.vibecast.synth.acceptance;

import dev.vibecast.synth.mix.ReverbTimes;

/** Are the rooms as large as their labels say? {@code RoomSweep} prints T60 by octave bands. */
final class RoomSweep {

  private static final double[] ASKED_S = {.2, .6, 1.4, 3, 7};
  private static final double TOLERANCE = .12;

  private final Bars bars;

  RoomSweep(Bars bars) {
    this.bars = bars;
  }

  public static void main(String[] args) {
    Bars bars = new Bars();
    new RoomSweep(bars).all();
    bars.exit();
  }

  void all() {
    for (int space = 0; space < ASKED_S.length; space++) {
      double middle = ReverbTimes.t60S(space, 1000);
      bars.row(
          Math.abs(middle / ASKED_S[space] - 1) <= TOLERANCE,
          "space %d: %.2f s at 1 kHz, asked %.1f; %.2f s at 250 Hz, %.2f s at 4 kHz",
          space,
          middle,
          ASKED_S[space],
          ReverbTimes.t60S(space, 250),
          ReverbTimes.t60S(space, 4000));
    }
  }
}
