package dev.vibecast.synth.mix;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.Decay;
import dev.vibecast.synth.dsp.Svf;

/** Measures the room of a space label by its impulse response. */
public final class ReverbTimes {

  private static final int N = dev.vibecast.synth.dsp.StereoBlock.FRAMES;

  private ReverbTimes() {}

  /**
   * T60 in a band of about an octave.
   *
   * @param spaceIndex 0 dry … 4 vast
   * @param hz centre of the band
   */
  public static double t60S(double spaceIndex, double hz) {
    Room room = new Room(spaceIndex, 0);
    Fdn reverb = new Fdn(room);
    int frames = (int) (48_000 * (1.2 * room.t60S() + .3)) / N * N;
    StereoBlock response = new StereoBlock(new float[frames], new float[frames]);
    Svf[] left = {new Svf(), new Svf()};
    Svf[] right = {new Svf(), new Svf()};
    for (int at = 0; at < frames; at += N) {
      dev.vibecast.synth.dsp.StereoBlock block = new dev.vibecast.synth.dsp.StereoBlock();
      if (at == 0) {
        block.left[0] = 1;
        block.right[0] = 1;
      }
      reverb.process(block);
      band(left, block.left, response.left(), at, hz);
      band(right, block.right, response.right(), at, hz);
    }
    return Decay.t60S(response);
  }

  /** Two band-passes in a row, an octave wide together. */
  private static void band(Svf[] filters, float[] x, float[] out, int at, double hz) {
    float[] once = new float[N];
    float[] twice = new float[N];
    for (Svf filter : filters) {
      filter.set(hz, 1.8);
    }
    filters[0].addBandPass(x, once, 0, N, 1f);
    filters[1].addBandPass(once, twice, 0, N, 1f);
    System.arraycopy(twice, 0, out, at, N);
  }
}
