package dev.vibecast.synth.mix;

import dev.vibecast.schema.music.Grain;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Saturation by x/√(1+x²) with its antiderivative against aliasing, on the residual only so that
 * quiet signals keep their treble. After Parker, Zavalishin and Le Bivic, "Reducing the aliasing of
 * nonlinear waveshaping using continuous-time convolution" (DAFx-16).
 */
final class Saturator {

  private static final int N = StereoBlock.FRAMES;

  private final float drive;
  private final float bias;
  private final float makeUp;
  private final float[] x = new float[N + 1];
  private float lastLeft;
  private float lastRight;

  Saturator(Grain grain) {
    drive = (float) Exp2.gain(grain == Grain.WARM ? 6 : 14);
    bias = grain == Grain.WARM ? .04f : .15f;
    makeUp = (float) Exp2.gain(grain == Grain.WARM ? -4.5 : -9);
  }

  void process(StereoBlock io) {
    lastLeft = channel(io.left, lastLeft);
    lastRight = channel(io.right, lastRight);
  }

  private float channel(float[] io, float before) {
    x[0] = before;
    for (int i = 0; i < N; i++) {
      x[i + 1] = io[i] * drive + bias;
    }
    for (int i = 0; i < N; i++) {
      float a = x[i + 1];
      float b = x[i];
      float mean = .5f * (a + b);
      float root = (float) Math.sqrt(1f + a * a) + (float) Math.sqrt(1f + b * b);
      float shaped = (a + b) / root;
      io[i] = (a + shaped - mean - bias) * makeUp;
    }
    return x[N];
  }
}
