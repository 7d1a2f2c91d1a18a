package dev.vibecast.synth.mix;

import dev.vibecast.schema.music.Grain;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Lanes;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Saturation by x/√(1+x²) with its antiderivative against aliasing, on the residual only so that
 * quiet signals keep their treble. After Parker, Zavalishin and Le Bivic, "Reducing the aliasing of
 * nonlinear waveshaping using continuous-time convolution" (DAFx-16).
 */
final class Saturator {

  private final float drive;
  private final float bias;
  private final float makeUp;

  /** The bias, shaped: without it a layer that falls silent would end in a step. */
  private final float rest;

  private final float[] left = new float[StereoBlock.FRAMES + 1];
  private final float[] right = new float[StereoBlock.FRAMES + 1];
  private final float[] leftRoots = new float[StereoBlock.FRAMES + 1];
  private final float[] rightRoots = new float[StereoBlock.FRAMES + 1];

  Saturator(Grain grain) {
    drive = (float) Exp2.gain(grain == Grain.WARM ? 6 : 14);
    bias = grain == Grain.WARM ? .04f : .15f;
    makeUp = (float) Exp2.gain(grain == Grain.WARM ? -4.5 : -9);
    left[0] = bias;
    right[0] = bias;
    leftRoots[0] = (float) Math.sqrt(bias * bias + 1f);
    rightRoots[0] = leftRoots[0];
    rest = bias / leftRoots[0];
  }

  void process(StereoBlock io) {
    Lanes.ACTIVE.saturate(io.left, left, leftRoots, drive, bias, rest, makeUp);
    Lanes.ACTIVE.saturate(io.right, right, rightRoots, drive, bias, rest, makeUp);
  }
}
