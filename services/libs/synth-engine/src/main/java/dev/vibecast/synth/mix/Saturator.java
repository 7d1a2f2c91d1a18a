package dev.vibecast.synth.mix;

import dev.vibecast.schema.music.Grain;
import dev.vibecast.synth.dsp.BusLanes;
import dev.vibecast.synth.dsp.Exp2;
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

  private final int frames;
  private final float[] left;
  private final float[] right;
  private final float[] leftRoots;
  private final float[] rightRoots;

  /** A saturator for blocks of so many frames. */
  Saturator(Grain grain, int frames) {
    this.frames = frames;
    left = new float[frames + 1];
    right = new float[frames + 1];
    leftRoots = new float[frames + 1];
    rightRoots = new float[frames + 1];
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
    BusLanes.ACTIVE.saturate(io.left, frames, left, leftRoots, drive, bias, rest, makeUp);
    BusLanes.ACTIVE.saturate(io.right, frames, right, rightRoots, drive, bias, rest, makeUp);
  }
}
