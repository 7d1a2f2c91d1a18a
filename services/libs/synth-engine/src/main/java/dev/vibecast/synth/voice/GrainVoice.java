package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.dsp.Svf;

/** A grain of a friendly broken circuit: ring-modulated square, held noise or chirp, by part. */
final class GrainVoice extends Voice {

  private static final double TAU_S = .01;

  private final Scratch scratch;
  private final Pan pan;
  private final double hz;
  private final float gain;
  private final Svf smooth = new Svf();

  GrainVoice(Note note, double bright, double gain, Scratch scratch) {
    super(note, 0);
    this.scratch = scratch;
    this.gain = (float) gain;
    pan = Pan.at(note.pan());
    smooth.set(4500 * bright, .8);
    hz = Exp2.hz(note.pitch()) * bright;
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    int inc = Sine.increment(hz);
    for (int i = from; i < to; i++) {
      int n = age + i - from;
      scratch.a[i] =
          switch (note.part() % 3) {
            case 0 -> Math.signum(Sine.ofPhase(inc * n)) * Sine.ofPhase(inc / 2 * 3 * n);
            case 1 -> Noise.hash(note.seed(), n / 12) * 0x1p-31f;
            case 2 -> Sine.sinPiAny(2f * n / 48_000f * (float) hz * (1f + n / 1500f));
            default -> 0f;
          };
    }
    smooth.lowPass(scratch.a, from, to);
    pan.add(scratch.a, out, from, to, level(age), level(age + to - from));
  }

  private float level(int age) {
    double rise = Math.min(1, age / 120.0);
    double end = Math.clamp((note.gateFrames() - age) / 240.0, 0, 1);
    return (float) (rise * end * Exp2.exp(-age / (TAU_S * 48_000)) * note.velocity()) * gain;
  }
}
