package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Filter;
import dev.vibecast.synth.dsp.FilterShelf;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.OnePole;
import dev.vibecast.synth.dsp.Response;
import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.SmallAngle;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.dsp.Warp;

/**
 * Plucked string with exact tuning and decay. After Jaffe and Smith, "Extensions of the
 * Karplus-Strong plucked-string algorithm" (Computer Music Journal 1983). What comes back was sent
 * at least eight frames before, so a piece is computed in strides of at most the loop's length.
 */
final class StringVoice extends Voice {

  private static final double RELEASE_S = .07;
  private static final double BODY_Q = 3;
  private static final float BODY_GAIN = .8f;

  /** The wave runs along a line that is a good deal longer than the loop. */
  private static final int LINE = 8192;

  private static final int LONGEST = 4096;
  private static final int SHORTEST = 8;

  private final StringPatch patch;
  private final Scratch scratch;
  private final double burstHz;
  private final double burstPerVelocityHz;
  private final double shadeHz;
  private final double shadePerVelocityHz;
  private final float[] line = new float[LINE];
  private final float[] burst = new float[LONGEST];
  private final OnePole tuning = OnePole.allPass();
  private final Response[] bodies;
  private final Filter[] bodyStates;
  private final Filter shadeState = new Filter();
  private Response shade;
  private int length;
  private float damping;
  private float panLeft;
  private float panRight;
  private int at;
  private float tuningState;

  StringVoice(StringPatch patch, Tone tone) {
    this.patch = patch;
    scratch = tone.scratch;
    burstHz = patch.burstHz() * tone.burst();
    burstPerVelocityHz = patch.burstPerVelocityHz() * tone.burst();
    shadeHz = patch.shadeHz() * tone.ratio();
    shadePerVelocityHz = patch.shadePerVelocityHz() * tone.ratio();
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
    panLeft = Pan.left(note.pan());
    panRight = Pan.right(note.pan());
    for (Filter f : bodyStates) {
      f.reset();
    }
    shadeState.reset();
    shade = Shade.at(shadeHz + shadePerVelocityHz * note.velocity());
    tuningState = 0;
    tune(Exp2.hz(note.pitch()));
    pluck();
  }

  private void tune(double hz) {
    double s = Math.max(.02, Math.min(patch.damping(), .5 * 880 / hz * 880 / hz));
    double w = 2 * Math.PI * hz / 48_000;
    double bent = s * SmallAngle.sin(w) / (1 - s + s * SmallAngle.cos(w));
    double delay = SmallAngle.atan(bent) / w;
    int whole = (int) Math.floor(48_000 / hz - delay - .1);
    double fraction = 48_000 / hz - delay - whole;
    double allPass =
        SmallAngle.sin((1 - fraction) * w / 2) / SmallAngle.sin((1 + fraction) * w / 2);
    double t60 =
        patch.t60S() * Exp2.of(-(note.pitch() - patch.reference()) / patch.semitonesPerHalving());
    double half = SmallAngle.sin(w / 2);
    double loss = Math.sqrt(1 - 4 * s * (1 - s) * half * half);
    tuning.tune(allPass, Math.min(.99999, Exp2.gain(-60 / (hz * t60)) / loss));
    damping = (float) s;
    length = Math.clamp(whole, SHORTEST, LONGEST);
  }

  /** A noise burst, softened by velocity, combed by the place of the pick, without DC. */
  private void pluck() {
    for (int i = 0; i < length; i++) {
      burst[i] = Noise.hash(note.seed(), i) * Sine.PHASE_SCALE;
    }
    double hz = burstHz + burstPerVelocityHz * note.velocity();
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

  /** Leaves the loop at the head of the line, a frame of silence before it. */
  private void comb(int offset) {
    double energy = 1e-9;
    for (int i = 0; i < length; i++) {
      int before = i < offset ? i + length - offset : i - offset;
      float x = burst[i] - burst[before];
      line[1 + i] = x;
      energy += x * x;
    }
    float g = (float) (.35 / Math.sqrt(energy / length));
    for (int i = 1; i <= length; i++) {
      line[i] *= g;
    }
    line[0] = 0;
    at = 1 + length;
  }

  @Override
  protected void render(StereoBlock out, Piece p) {
    vibrate(p);
    if (bodies.length > 0) {
      Scratch.clear(scratch.b, p.count);
      for (int i = 0; i < bodies.length; i++) {
        bodyStates[i].add(bodies[i], scratch.a, scratch.b, p.count, BODY_GAIN, 0f);
      }
      LANES.mix(scratch.b, scratch.a, p.count, 1f, 0f);
    }
    shadeState.process(shade, scratch.a, p.count);
    add(scratch.a, out, p, level(p.age), level(p.endAge()), panLeft, panRight);
  }

  /** Leaves a piece of the string's wave in the first buffer. */
  private void vibrate(Piece p) {
    int stride = length & -SHORTEST;
    for (int done = 0; done < p.count; ) {
      int count = Math.min(p.count - done, stride);
      if (at + count > LINE) {
        rewind();
      }
      tuningState =
          LANES.string(line, at - length, at, damping, tuning, tuningState, scratch.a, done, count);
      at += count;
      done += count;
    }
  }

  /** Begins anew at the head of the line with what is still to come by. */
  private void rewind() {
    System.arraycopy(line, at - length - 1, line, 0, length + 1);
    at = length + 1;
  }

  private float level(int age) {
    double rise = Math.min(1, age / 96.0);
    double over = (age - gateFrames) / (RELEASE_S * 48_000);
    double fall = over <= 0 ? 1 : Math.max(0, 1 - over);
    return (float) (rise * fall * fall * note.velocity() * patch.gain());
  }
}
