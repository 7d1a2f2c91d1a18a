package dev.vibecast.synth.mix;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.Decay;
import dev.vibecast.synth.dsp.Filter;
import dev.vibecast.synth.dsp.Response;

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
    Filter[] left = {new Filter(), new Filter()};
    Filter[] right = {new Filter(), new Filter()};
    Response octave = Response.bandPass(hz, 1.8);
    for (int at = 0; at < frames; at += N) {
      dev.vibecast.synth.dsp.StereoBlock block = new dev.vibecast.synth.dsp.StereoBlock();
      if (at == 0) {
        block.left[0] = 1;
        block.right[0] = 1;
      }
      reverb.process(block);
      band(left, block.left, response.left(), at, octave);
      band(right, block.right, response.right(), at, octave);
    }
    return Decay.t60S(response);
  }

  /** Two band-passes in a row, an octave wide together. */
  private static void band(Filter[] filters, float[] x, float[] out, int at, Response octave) {
    float[] filtered = x.clone();
    filters[0].process(octave, filtered, N);
    filters[1].process(octave, filtered, N);
    System.arraycopy(filtered, 0, out, at, N);
  }
}
