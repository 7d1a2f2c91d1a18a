package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Filter;
import dev.vibecast.synth.dsp.FilterShelf;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Response;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;

/** A grain of a friendly broken circuit: ring-modulated square, held noise or chirp, by part. */
final class GrainVoice extends Voice {

  private static final double TAU_S = .01;

  private final Scratch scratch;
  private final double bright;
  private final float gain;
  private final Response lowPass;
  private final Filter smooth = new Filter();
  private double hz;
  private float panLeft;
  private float panRight;

  GrainVoice(double bright, double gain, Scratch scratch) {
    this.scratch = scratch;
    this.bright = bright;
    this.gain = (float) gain;
    lowPass = FilterShelf.lowPass(.8).atHz(4500 * bright);
  }

  @Override
  protected int releaseFrames() {
    return 0;
  }

  @Override
  protected void start() {
    panLeft = Pan.left(note.pan());
    panRight = Pan.right(note.pan());
    smooth.reset();
    hz = Exp2.hz(note.pitch()) * bright;
  }

  @Override
  protected void render(StereoBlock out, Piece p) {
    int inc = Sine.increment(hz);
    Scratch.clear(scratch.a, p.count);
    for (int i = p.from; i < p.to; i++) {
      int n = p.startAge() + i;
      scratch.a[i] =
          switch (note.part() % 3) {
            case 0 -> Math.signum(Sine.ofPhase(inc * n)) * Sine.ofPhase(inc / 2 * 3 * n);
            case 1 -> Noise.hash(note.seed(), n / 12) * 0x1p-31f;
            case 2 -> Sine.sinPiAny(2f * n / 48_000f * (float) hz * (1f + n / 1500f));
            default -> 0f;
          };
    }
    smooth.process(lowPass, scratch.a, p.count);
    add(scratch.a, out, p, level(p.age), level(p.endAge()), panLeft, panRight);
  }

  private float level(int age) {
    double rise = Math.min(1, age / 120.0);
    double end = Math.clamp((gateFrames - age) / 240.0, 0, 1);
    return (float) (rise * end * Exp2.exp(-age / (TAU_S * 48_000)) * note.velocity()) * gain;
  }
}
