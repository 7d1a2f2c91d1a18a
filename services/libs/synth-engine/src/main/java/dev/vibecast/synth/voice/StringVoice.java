package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Filter;
import dev.vibecast.synth.dsp.FilterShelf;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.Response;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.dsp.Warp;

/**
 * Plucked string with exact tuning and decay. After Jaffe and Smith, "Extensions of the
 * Karplus-Strong plucked-string algorithm" (Computer Music Journal 1983). A loop of 64 frames or
 * more has no feedback inside a quantum and is computed a quantum at a time.
 */
final class StringVoice extends Voice {

  private static final double RELEASE_S = .07;
  private static final int LONGEST = 4096;
  private static final double BODY_Q = 3;
  private static final float BODY_GAIN = .8f;

  private final StringPatch patch;
  private final Scratch scratch;
  private final float[] loop = new float[LONGEST];
  private final float[] burst = new float[LONGEST];
  private final float[] line = new float[N + 1];
  private final Response[] bodies;
  private final Filter[] bodyStates;
  private int length;
  private float tuning;
  private float damping;
  private float feedback;
  private float panLeft;
  private float panRight;
  private int at;
  private float last;
  private float allPassIn;
  private float allPassOut;

  StringVoice(StringPatch patch, Scratch scratch) {
    this.patch = patch;
    this.scratch = scratch;
    bodies = new Response[patch.bodiesHz().length];
    bodyStates = new Filter[bodies.length];
    for (int i = 0; i < bodies.length; i++) {
      bodies[i] = FilterShelf.bandPass(BODY_Q).atHz(patch.bodiesHz()[i]);
      bodyStates[i] = new Filter();
    }
  }

  @Override
  protected int releaseFrames() {
    return (int) (RELEASE_S * 48_000);
  }

  @Override
  protected void start() {
    Pan pan = Pan.at(note.pan());
    panLeft = pan.left();
    panRight = pan.right();
    for (Filter f : bodyStates) {
      f.reset();
    }
    at = 0;
    last = 0;
    allPassIn = 0;
    allPassOut = 0;
    tune(Exp2.hz(note.pitch()));
    pluck();
  }

  private void tune(double hz) {
    double s = Math.max(.02, Math.min(patch.damping(), .5 * 880 / hz * 880 / hz));
    double w = 2 * Math.PI * hz / 48_000;
    double delay = StrictMath.atan2(s * StrictMath.sin(w), 1 - s + s * StrictMath.cos(w)) / w;
    int whole = (int) Math.floor(48_000 / hz - delay - .1);
    double fraction = 48_000 / hz - delay - whole;
    tuning =
        (float) (StrictMath.sin((1 - fraction) * w / 2) / StrictMath.sin((1 + fraction) * w / 2));
    damping = (float) s;
    double t60 =
        patch.t60S() * Exp2.of(-(note.pitch() - patch.reference()) / patch.semitonesPerHalving());
    double half = StrictMath.sin(w / 2);
    double loss = Math.sqrt(1 - 4 * s * (1 - s) * half * half);
    feedback = (float) Math.min(.99999, Exp2.gain(-60 / (hz * t60)) / loss);
    length = Math.clamp(whole, 8, LONGEST);
  }

  /** A noise burst, softened by velocity, combed by the place of the pick, without DC. */
  private void pluck() {
    for (int i = 0; i < length; i++) {
      burst[i] = Noise.hash(note.seed(), i) * Sine.PHASE_SCALE;
    }
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
    comb(Math.max(1, (int) (patch.pick() * length)));
  }

  private void comb(int offset) {
    double energy = 1e-9;
    for (int i = 0; i < length; i++) {
      int before = i < offset ? i + length - offset : i - offset;
      loop[i] = burst[i] - burst[before];
      energy += loop[i] * loop[i];
    }
    float g = (float) (.35 / Math.sqrt(energy / length));
    for (int i = 0; i < length; i++) {
      loop[i] *= g;
    }
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    vibrate(from, to);
    if (bodies.length > 0) {
      Scratch.clear(scratch.b);
      for (int i = 0; i < bodies.length; i++) {
        bodyStates[i].add(bodies[i], scratch.a, scratch.b, BODY_GAIN);
      }
      LANES.mix(scratch.b, scratch.a, 1f, 0f);
    }
    add(scratch.a, out, from, to, level(age), level(age + to - from), panLeft, panRight);
  }

  /** Leaves [from, to) of the string in the first buffer, zeros outside. */
  private void vibrate(int from, int to) {
    Scratch.clear(scratch.a);
    int done = from;
    while (done < to) {
      int count = Math.min(Math.min(to - done, length), length - at);
      System.arraycopy(loop, at, scratch.a, done, count);
      turn(scratch.a, done, count);
      at = at + count == length ? 0 : at + count;
      done += count;
    }
  }

  /** Sends part of the loop round once: damping, tuning, loss. */
  private void turn(float[] x, int start, int count) {
    float[] softened = line;
    softened[0] = (1f - damping) * x[start] + damping * last;
    for (int i = 1; i < count; i++) {
      softened[i] = (1f - damping) * x[start + i] + damping * x[start + i - 1];
    }
    last = x[start + count - 1];
    float u1 = allPassIn;
    float v1 = allPassOut;
    for (int i = 0; i < count; i++) {
      float u = softened[i];
      v1 = tuning * (u - v1) + u1;
      u1 = u;
      loop[at + i] = v1 * feedback;
    }
    allPassIn = u1;
    allPassOut = v1;
  }

  private float level(int age) {
    double rise = Math.min(1, age / 96.0);
    double over = (age - gateFrames) / (RELEASE_S * 48_000);
    double fall = over <= 0 ? 1 : Math.max(0, 1 - over);
    return (float) (rise * fall * fall * note.velocity() * patch.gain());
  }
}
