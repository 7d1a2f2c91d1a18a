package dev.vibecast.synth.dsp;

/**
 * Envelope in closed form of time, so that any frame can be computed alone: it is evaluated at the
 * ends of a piece and ramped between. Rise and fall are exponentials that reach their ends exactly;
 * the release multiplies, so leaving in the middle of the attack never jumps.
 *
 * @param attackS time to the peak, s
 * @param decayS T60 of the way from peak to sustain, s
 * @param sustain level held, 0…1
 * @param releaseS time from the end of the gate to silence, s
 */
public record Adsr(double attackS, double decayS, double sustain, double releaseS) {

  private static final double T60_RATE = 6.907755;

  /** A shorter rise would sound as a click before the tone. */
  private static final double SHORTEST_ATTACK_S = .002;

  private static final double RISE = 2.2;
  private static final double RISE_SPAN = 1 - Exp2.exp(-RISE);
  private static final double FALL = 5;
  private static final double FALL_END = Exp2.exp(-FALL);

  /** Strikes and rings out with a T60, released in .08 s. */
  public static Adsr struck(double attackS, double t60S) {
    return new Adsr(attackS, t60S, 0, .08);
  }

  /** Frames from the end of the gate to silence. */
  public int releaseFrames() {
    return (int) Math.ceil(releaseS * 48_000);
  }

  /** This envelope with its attack and release scaled. */
  public Adsr scaled(double attack, double release) {
    return new Adsr(
        Math.max(SHORTEST_ATTACK_S, attackS * attack), decayS, sustain, releaseS * release);
  }

  /** Level at an age, both in frames. */
  public double at(int ageFrames, int gateFrames) {
    double t = ageFrames / 48_000.0;
    double level = t < attackS ? (1 - Exp2.exp(-RISE * t / attackS)) / RISE_SPAN : decay(t);
    return ageFrames <= gateFrames ? level : level * release(t - gateFrames / 48_000.0);
  }

  private double decay(double t) {
    return sustain + (1 - sustain) * Exp2.exp(-T60_RATE * (t - attackS) / decayS);
  }

  private double release(double t) {
    double x = Math.min(1, t / releaseS);
    return (Exp2.exp(-FALL * x) - FALL_END) / (1 - FALL_END);
  }
}
