package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Sine;

/**
 * Size of the room, from the space label or a point between labels.
 *
 * @param index 0 dry … 4 vast
 * @param brightness −2…2 moves the damping corner by up to half an octave
 */
public record Room(double index, double brightness) {

  /** Tails asked for are .2, .6, 1.4, 3 and 7 s at 1 kHz; diffusers lengthen, damping shortens. */
  private static final double[] T60_S = {.15, .6, 1.43, 3.1, 7.3};

  private static final double[] CORNER_HZ = {4000, 5000, 5000, 4500, 4000};
  private static final double[] PRE_DELAY_MS = {0, 6, 14, 24, 36};
  private static final double[] WET_DB = {-22, -15, -11, -8.5, -6};

  /** Energy of the tank's impulse response beyond its gain, measured. */
  private static final double[] ENERGY_DB = {-4.2, -1.4, 1.4, 2.9, 5.1};

  private static final int[][] LINES = {
    {241, 263, 293, 317, 359, 389, 439, 479, 523, 577, 643, 701, 773, 823, 887, 947},
    {541, 587, 653, 709, 787, 853, 941, 1031, 1129, 1237, 1361, 1493, 1637, 1777, 1867, 1973},
    {811, 881, 953, 1039, 1129, 1231, 1327, 1453, 1579, 1721, 1867, 2029, 2207, 2399, 2609, 2833},
    {
      1259, 1361, 1471, 1583, 1721, 1847, 1999, 2161, 2333, 2521, 2719, 2927, 3167, 3413, 3691, 3989
    },
    {
      1823, 1951, 2099, 2251, 2411, 2591, 2777, 2971, 3191, 3433, 3677, 3947, 4231, 4547, 4877, 5231
    },
  };

  /** Time in which the tail falls by 60 dB. */
  public double t60S() {
    int i = cell();
    double low = T60_S[i];
    return low * Exp2.of((index - i) * ratioLog2(i));
  }

  private static double ratioLog2(int i) {
    return StrictMath.log(T60_S[i + 1] / T60_S[i]) / StrictMath.log(2);
  }

  /** Level of the reverb return. */
  public double wetDb() {
    return read(WET_DB);
  }

  int preDelayFrames() {
    return (int) Math.rint(read(PRE_DELAY_MS) * 48);
  }

  int lineFrames(int k) {
    int i = cell();
    return (int) Math.rint(LINES[i][k] + (index - i) * (LINES[i + 1][k] - LINES[i][k]));
  }

  /** Return gain that gives an impulse the energy of the wet level. */
  double outputGain() {
    return Exp2.gain(wetDb() - read(ENERGY_DB));
  }

  /** Cosine of the angular frequency at which T60 is halved. */
  double cosine() {
    double cornerHz = read(CORNER_HZ) * Exp2.of(brightness / 4);
    return Sine.ofTurns(.25 + cornerHz / 48_000);
  }

  private int cell() {
    return Math.min((int) index, T60_S.length - 2);
  }

  private double read(double[] table) {
    int i = cell();
    return table[i] + (index - i) * (table[i + 1] - table[i]);
  }
}
