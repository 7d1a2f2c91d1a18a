package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.dsp.Svf;
import dev.vibecast.synth.dsp.Warp;
import java.util.Arrays;

/**
 * Plucked string with exact tuning and decay. After Jaffe and Smith, "Extensions of the
 * Karplus-Strong plucked-string algorithm" (Computer Music Journal 1983).
 */
final class StringVoice extends Voice {

  private static final double RELEASE_S = .07;

  private final StringPatch patch;
  private final Scratch scratch;
  private final float[] loop;
  private final float allPass;
  private final float damping;
  private final float feedback;
  private final Svf[] bodies;
  private final Pan pan;
  private int at;
  private float last;
  private float apIn;
  private float apOut;

  StringVoice(Note note, StringPatch patch, Scratch scratch) {
    super(note, (int) (RELEASE_S * 48_000));
    this.patch = patch;
    this.scratch = scratch;
    pan = Pan.at(note.pan());
    double hz = Exp2.hz(note.pitch());
    double s = Math.max(.02, Math.min(patch.damping(), .5 * 880 / hz * 880 / hz));
    double w = 2 * Math.PI * hz / 48_000;
    double delay = StrictMath.atan2(s * StrictMath.sin(w), 1 - s + s * StrictMath.cos(w)) / w;
    int length = (int) Math.floor(48_000 / hz - delay - .1);
    double fraction = 48_000 / hz - delay - length;
    allPass =
        (float) (StrictMath.sin((1 - fraction) * w / 2) / StrictMath.sin((1 + fraction) * w / 2));
    damping = (float) s;
    double t60 =
        patch.t60S() * Exp2.of(-(note.pitch() - patch.reference()) / patch.semitonesPerHalving());
    double half = StrictMath.sin(w / 2);
    double loss = Math.sqrt(1 - 4 * s * (1 - s) * half * half);
    feedback = (float) Math.min(.99999, Exp2.gain(-60 / (hz * t60)) / loss);
    loop = pluck(Math.max(8, length));
    bodies = new Svf[patch.bodiesHz().length];
    for (int i = 0; i < bodies.length; i++) {
      bodies[i] = new Svf();
      bodies[i].set(patch.bodiesHz()[i], 3);
    }
  }

  /** A noise burst, softened by velocity, combed by the place of the pick, without DC. */
  private float[] pluck(int length) {
    float[] burst = new float[length];
    Noise.white(burst, 0, length, note.seed(), 0);
    double hz = patch.burstHz() + patch.burstPerVelocityHz() * note.velocity();
    float c = (float) (Warp.g(hz) / (1 + Warp.g(hz)));
    float s = 0;
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < length; i++) {
        s += 2 * c * (burst[i] - s) / (1 + c);
        if (pass == 1) {
          burst[i] = s;
        }
      }
    }
    return normalise(comb(burst, Math.max(1, (int) (patch.pick() * length))));
  }

  private static float[] comb(float[] burst, int offset) {
    int length = burst.length;
    float[] combed = new float[length];
    for (int i = 0; i < length; i++) {
      combed[i] = burst[i] - burst[(i + length - offset) % length];
    }
    return combed;
  }

  private static float[] normalise(float[] x) {
    double energy = 1e-9;
    for (float v : x) {
      energy += v * v;
    }
    float g = (float) (.35 / Math.sqrt(energy / x.length));
    for (int i = 0; i < x.length; i++) {
      x[i] *= g;
    }
    return x;
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    vibrate(from, to);
    if (bodies.length > 0) {
      Arrays.fill(scratch.b, from, to, 0f);
      for (Svf body : bodies) {
        body.addBandPass(scratch.a, scratch.b, from, to, .8f);
      }
      for (int i = from; i < to; i++) {
        scratch.a[i] += scratch.b[i];
      }
    }
    pan.add(scratch.a, out, from, to, level(age), level(age + to - from));
  }

  private void vibrate(int from, int to) {
    float[] x = scratch.a;
    int p = at;
    float y1 = last;
    float u1 = apIn;
    float v1 = apOut;
    for (int i = from; i < to; i++) {
      float y = loop[p];
      float u = (1f - damping) * y + damping * y1;
      float v = allPass * (u - v1) + u1;
      loop[p] = v * feedback;
      p = p + 1 == loop.length ? 0 : p + 1;
      y1 = y;
      u1 = u;
      v1 = v;
      x[i] = y;
    }
    at = p;
    last = y1;
    apIn = u1;
    apOut = v1;
  }

  private float level(int age) {
    double rise = Math.min(1, age / 96.0);
    double over = (age - note.gateFrames()) / (RELEASE_S * 48_000);
    double fall = over <= 0 ? 1 : Math.max(0, 1 - over);
    return (float) (rise * fall * fall * note.velocity() * patch.gain());
  }
}
