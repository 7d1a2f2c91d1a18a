package dev.vibecast.synth.dsp;

import static jdk.incubator.vector.FloatVector.fromArray;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.MAX;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The inner loops eight lanes wide, whatever wider registers the machine has, so that all machines
 * run the same code. Products and sums stay separate instructions: fused ones would round once.
 *
 * <p>No vector crosses a method of this class. The compiler is obliged to inline the vector
 * library's methods but not ours, and a vector that meets a call becomes an object; hence the
 * repeated lines.
 */
final class VectorLanes implements Lanes {

  private static final VectorSpecies<Float> F = FloatVector.SPECIES_256;
  private static final VectorSpecies<Integer> I = IntVector.SPECIES_256;
  private static final int L = 8;
  private static final int TAPS = 12;
  private static final IntVector COUNT = IntVector.zero(I).addIndex(1);
  private static final FloatVector COUNT_F = (FloatVector) COUNT.convert(I2F, 0);
  private static final FloatVector ZERO = FloatVector.zero(F);
  private static final FloatVector ONE = FloatVector.broadcast(F, 1f);
  private static final VectorShuffle<Float> FIRST = VectorShuffle.fromOp(F, i -> 0);
  private static final VectorShuffle<Float> SECOND = VectorShuffle.fromOp(F, i -> 1);
  private static final VectorShuffle<Float> THIRD = VectorShuffle.fromOp(F, i -> 2);
  private static final VectorShuffle<Float> FOURTH = VectorShuffle.fromOp(F, i -> 3);
  private static final VectorShuffle<Float> LAST = VectorShuffle.fromOp(F, i -> 7);
  private static final VectorShuffle<Float> ONE_BACK = VectorShuffle.fromOp(F, i -> i - 1 & 7);
  private static final VectorShuffle<Float> TWO_BACK = VectorShuffle.fromOp(F, i -> i - 2 & 7);
  private static final VectorShuffle<Float> FOUR_BACK = VectorShuffle.fromOp(F, i -> i - 4 & 7);
  private static final FloatVector FROM_ONE = ONE.blend(0f, VectorMask.fromLong(F, 0x01));
  private static final FloatVector FROM_TWO = ONE.blend(0f, VectorMask.fromLong(F, 0x03));
  private static final FloatVector FROM_FOUR = ONE.blend(0f, VectorMask.fromLong(F, 0x0F));
  private static final VectorMask<Float> HEAD = VectorMask.fromLong(F, 1);

  /** Whether registers are wide enough for this to pay. */
  static boolean fast() {
    return FloatVector.SPECIES_PREFERRED.vectorBitSize() >= VectorShape.S_256_BIT.vectorBitSize();
  }

  @Override
  public void stairs(float[] steps, float[] fix, float[] out, float start, float slope) {
    FloatVector height = FloatVector.broadcast(F, start);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector sums = fromArray(F, steps, i);
      sums = sums.add(sums.rearrange(ONE_BACK).mul(FROM_ONE));
      sums = sums.add(sums.rearrange(TWO_BACK).mul(FROM_TWO));
      sums = sums.add(sums.rearrange(FOUR_BACK).mul(FROM_FOUR));
      FloatVector line = COUNT_F.add((float) i).mul(slope).add(fromArray(F, fix, i));
      sums.add(height).add(line).intoArray(out, i);
      ZERO.intoArray(steps, i);
      ZERO.intoArray(fix, i);
      height = height.add(sums.rearrange(LAST));
    }
  }

  @Override
  public void triangle(float[] out, int phase, int inc, float gain) {
    IntVector p = COUNT.mul(inc).add(phase);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector x = ((FloatVector) p.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
      fromArray(F, out, i).add(x.abs().mul(2f).sub(1f).mul(gain)).intoArray(out, i);
      p = p.add(L * inc);
    }
  }

  /** Two exact blocks of {@link Sine#sinPi}, then the recurrence of {@link Sine#bend}. */
  @Override
  public void sine(float[] out, int phase, int inc, float gain, float slope) {
    IntVector p = COUNT.mul(inc).add(phase);
    FloatVector x = ((FloatVector) p.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector x2 = x.mul(x);
    FloatVector high = x2.mul(Sine.C9).add(Sine.C7).mul(x2).add(Sine.C5);
    FloatVector poly = high.mul(x2).add(Sine.C3).mul(x2).add(Sine.C1);
    FloatVector y = x.mul(ONE.sub(x2)).mul(poly);
    FloatVector z = ((FloatVector) p.sub(L * inc).convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector z2 = z.mul(z);
    FloatVector zHigh = z2.mul(Sine.C9).add(Sine.C7).mul(z2).add(Sine.C5);
    FloatVector zPoly = zHigh.mul(z2).add(Sine.C3).mul(z2).add(Sine.C1);
    FloatVector change = y.sub(z.mul(ONE.sub(z2)).mul(zPoly));
    float bend = Sine.bend(L / 2 * inc);
    FloatVector g = COUNT_F.mul(slope).add(gain);
    for (int i = 0; i < FRAMES; i += L) {
      fromArray(F, out, i).add(y.mul(g)).intoArray(out, i);
      change = change.sub(y.mul(bend));
      y = y.add(change);
      g = g.add(L * slope);
    }
  }

  @Override
  public void sine(
      float[] left,
      float[] right,
      int phase,
      int inc,
      float leftGain,
      float leftSlope,
      float rightGain,
      float rightSlope) {
    IntVector p = COUNT.mul(inc).add(phase);
    FloatVector x = ((FloatVector) p.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector x2 = x.mul(x);
    FloatVector high = x2.mul(Sine.C9).add(Sine.C7).mul(x2).add(Sine.C5);
    FloatVector poly = high.mul(x2).add(Sine.C3).mul(x2).add(Sine.C1);
    FloatVector y = x.mul(ONE.sub(x2)).mul(poly);
    FloatVector z = ((FloatVector) p.sub(L * inc).convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector z2 = z.mul(z);
    FloatVector zHigh = z2.mul(Sine.C9).add(Sine.C7).mul(z2).add(Sine.C5);
    FloatVector zPoly = zHigh.mul(z2).add(Sine.C3).mul(z2).add(Sine.C1);
    FloatVector change = y.sub(z.mul(ONE.sub(z2)).mul(zPoly));
    float bend = Sine.bend(L / 2 * inc);
    FloatVector gl = COUNT_F.mul(leftSlope).add(leftGain);
    FloatVector gr = COUNT_F.mul(rightSlope).add(rightGain);
    for (int i = 0; i < FRAMES; i += L) {
      fromArray(F, left, i).add(y.mul(gl)).intoArray(left, i);
      fromArray(F, right, i).add(y.mul(gr)).intoArray(right, i);
      change = change.sub(y.mul(bend));
      y = y.add(change);
      gl = gl.add(L * leftSlope);
      gr = gr.add(L * rightSlope);
    }
  }

  @Override
  public void phaseModulated(
      float[] out,
      int carrierPhase,
      int carrierInc,
      int modulatorPhase,
      int modulatorInc,
      float index,
      float indexSlope,
      float gain,
      float slope) {
    IntVector modulator = COUNT.mul(modulatorInc).add(modulatorPhase);
    FloatVector u = ((FloatVector) modulator.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector u2 = u.mul(u);
    FloatVector uHigh = u2.mul(Sine.C9).add(Sine.C7).mul(u2).add(Sine.C5);
    FloatVector uPoly = uHigh.mul(u2).add(Sine.C3).mul(u2).add(Sine.C1);
    FloatVector m = u.mul(ONE.sub(u2)).mul(uPoly);
    IntVector earlier = modulator.sub(L * modulatorInc);
    FloatVector z = ((FloatVector) earlier.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector z2 = z.mul(z);
    FloatVector zHigh = z2.mul(Sine.C9).add(Sine.C7).mul(z2).add(Sine.C5);
    FloatVector zPoly = zHigh.mul(z2).add(Sine.C3).mul(z2).add(Sine.C1);
    FloatVector change = m.sub(z.mul(ONE.sub(z2)).mul(zPoly));
    float bend = Sine.bend(L / 2 * modulatorInc);
    IntVector carrier = COUNT.mul(carrierInc).add(carrierPhase);
    FloatVector depth = COUNT_F.mul(indexSlope).add(index);
    FloatVector g = COUNT_F.mul(slope).add(gain);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector straight = ((FloatVector) carrier.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
      FloatVector bent = straight.add(m.mul(depth));
      FloatVector x = bent.sub(bent.mul(.5f).add(Sine.MAGIC).sub(Sine.MAGIC).mul(2f));
      FloatVector x2 = x.mul(x);
      FloatVector high = x2.mul(Sine.C9).add(Sine.C7).mul(x2).add(Sine.C5);
      FloatVector poly = high.mul(x2).add(Sine.C3).mul(x2).add(Sine.C1);
      FloatVector y = x.mul(ONE.sub(x2)).mul(poly);
      fromArray(F, out, i).add(y.mul(g)).intoArray(out, i);
      carrier = carrier.add(L * carrierInc);
      change = change.sub(m.mul(bend));
      m = m.add(change);
      depth = depth.add(L * indexSlope);
      g = g.add(L * slope);
    }
  }

  /** As {@link Noise#hash}. */
  @Override
  public void white(float[] out, int seed, int frame) {
    for (int i = 0; i < FRAMES; i += L) {
      IntVector x = COUNT.add(frame + i).mul(Noise.STEP).add(seed);
      x = x.lanewise(LSHR, 16).lanewise(XOR, x).mul(Noise.MIX_1);
      x = x.lanewise(LSHR, 15).lanewise(XOR, x).mul(Noise.MIX_2);
      x = x.lanewise(LSHR, 16).lanewise(XOR, x);
      ((FloatVector) x.convert(I2F, 0)).mul(Sine.PHASE_SCALE).intoArray(out, i);
    }
  }

  @Override
  public void filter(Response response, float[] state, float[] io) {
    filterAdd(response, state, io, io, 1f, 0f);
  }

  @Override
  public void filterAdd(Response response, float[] state, float[] in, float[] out, float gain) {
    filterAdd(response, state, in, out, gain, 1f);
  }

  private static void filterAdd(
      Response response, float[] state, float[] in, float[] out, float gain, float keep) {
    switch (response.states) {
      case 2 -> filter2(response, state, in, out, gain, keep);
      default -> filter4(response, state, in, out, gain, keep);
    }
    Response.settle(state);
  }

  private static void filter2(
      Response r, float[] state, float[] in, float[] out, float gain, float keep) {
    float[] t = r.table;
    FloatVector s = fromArray(F, state, 0);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector even = FloatVector.zero(F);
      FloatVector odd = FloatVector.zero(F);
      FloatVector nextEven = FloatVector.zero(F);
      FloatVector nextOdd = FloatVector.zero(F);
      for (int k = 0; k < L; k += 2) {
        FloatVector x = FloatVector.broadcast(F, in[i + k]);
        FloatVector x1 = FloatVector.broadcast(F, in[i + k + 1]);
        even = even.add(fromArray(F, t, L - 1 - k).mul(x));
        odd = odd.add(fromArray(F, t, L - 2 - k).mul(x1));
        nextEven = nextEven.add(fromArray(F, t, Response.INPUT + L * k).mul(x));
        nextOdd = nextOdd.add(fromArray(F, t, Response.INPUT + L * k + L).mul(x1));
      }
      FloatVector y = even.add(odd);
      FloatVector next = nextEven.add(nextOdd);
      FloatVector s0 = s.rearrange(FIRST);
      FloatVector s1 = s.rearrange(SECOND);
      y = y.add(s0.mul(fromArray(F, t, r.outputAt(0))).add(s1.mul(fromArray(F, t, r.outputAt(1)))));
      s = next.add(s0.mul(fromArray(F, t, r.nextAt(0))).add(s1.mul(fromArray(F, t, r.nextAt(1)))));
      fromArray(F, out, i).mul(keep).add(y.mul(gain)).intoArray(out, i);
    }
    s.intoArray(state, 0);
  }

  private static void filter4(
      Response r, float[] state, float[] in, float[] out, float gain, float keep) {
    float[] t = r.table;
    FloatVector s = fromArray(F, state, 0);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector even = FloatVector.zero(F);
      FloatVector odd = FloatVector.zero(F);
      FloatVector nextEven = FloatVector.zero(F);
      FloatVector nextOdd = FloatVector.zero(F);
      for (int k = 0; k < L; k += 2) {
        FloatVector x = FloatVector.broadcast(F, in[i + k]);
        FloatVector x1 = FloatVector.broadcast(F, in[i + k + 1]);
        even = even.add(fromArray(F, t, L - 1 - k).mul(x));
        odd = odd.add(fromArray(F, t, L - 2 - k).mul(x1));
        nextEven = nextEven.add(fromArray(F, t, Response.INPUT + L * k).mul(x));
        nextOdd = nextOdd.add(fromArray(F, t, Response.INPUT + L * k + L).mul(x1));
      }
      FloatVector y = even.add(odd);
      FloatVector next = nextEven.add(nextOdd);
      FloatVector s0 = s.rearrange(FIRST);
      FloatVector s1 = s.rearrange(SECOND);
      FloatVector s2 = s.rearrange(THIRD);
      FloatVector s3 = s.rearrange(FOURTH);
      FloatVector out01 =
          s0.mul(fromArray(F, t, r.outputAt(0))).add(s1.mul(fromArray(F, t, r.outputAt(1))));
      FloatVector out23 =
          s2.mul(fromArray(F, t, r.outputAt(2))).add(s3.mul(fromArray(F, t, r.outputAt(3))));
      FloatVector next01 =
          s0.mul(fromArray(F, t, r.nextAt(0))).add(s1.mul(fromArray(F, t, r.nextAt(1))));
      FloatVector next23 =
          s2.mul(fromArray(F, t, r.nextAt(2))).add(s3.mul(fromArray(F, t, r.nextAt(3))));
      y = y.add(out01.add(out23));
      s = next.add(next01.add(next23));
      fromArray(F, out, i).mul(keep).add(y.mul(gain)).intoArray(out, i);
    }
    s.intoArray(state, 0);
  }

  @Override
  public float onePole(OnePole filter, float state, float[] io) {
    FloatVector back1 = fromArray(F, filter.back, 0);
    FloatVector back2 = fromArray(F, filter.back, L);
    FloatVector back4 = fromArray(F, filter.back, 2 * L);
    FloatVector decay = fromArray(F, filter.decay, 0);
    FloatVector s = FloatVector.broadcast(F, state);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector x = fromArray(F, io, i);
      FloatVector y = x.mul(filter.b);
      y = y.add(y.rearrange(ONE_BACK).mul(back1));
      y = y.add(y.rearrange(TWO_BACK).mul(back2));
      y = y.add(y.rearrange(FOUR_BACK).mul(back4));
      FloatVector before = y.add(s.mul(decay)).rearrange(ONE_BACK).blend(s, HEAD);
      before.mul(filter.c).add(x.mul(filter.d)).intoArray(io, i);
      s = y.rearrange(LAST).add(s.mul(filter.decay[L - 1]));
    }
    return s.lane(0);
  }

  @Override
  public void onePole(OnePole filter, float[] states, StereoBlock io) {
    FloatVector back1 = fromArray(F, filter.back, 0);
    FloatVector back2 = fromArray(F, filter.back, L);
    FloatVector back4 = fromArray(F, filter.back, 2 * L);
    FloatVector decay = fromArray(F, filter.decay, 0);
    FloatVector s = FloatVector.broadcast(F, states[0]);
    FloatVector t = FloatVector.broadcast(F, states[1]);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector x = fromArray(F, io.left, i);
      FloatVector w = fromArray(F, io.right, i);
      FloatVector y = x.mul(filter.b);
      FloatVector z = w.mul(filter.b);
      y = y.add(y.rearrange(ONE_BACK).mul(back1));
      z = z.add(z.rearrange(ONE_BACK).mul(back1));
      y = y.add(y.rearrange(TWO_BACK).mul(back2));
      z = z.add(z.rearrange(TWO_BACK).mul(back2));
      y = y.add(y.rearrange(FOUR_BACK).mul(back4));
      z = z.add(z.rearrange(FOUR_BACK).mul(back4));
      FloatVector left = y.add(s.mul(decay)).rearrange(ONE_BACK).blend(s, HEAD);
      FloatVector right = z.add(t.mul(decay)).rearrange(ONE_BACK).blend(t, HEAD);
      left.mul(filter.c).add(x.mul(filter.d)).intoArray(io.left, i);
      right.mul(filter.c).add(w.mul(filter.d)).intoArray(io.right, i);
      s = y.rearrange(LAST).add(s.mul(filter.decay[L - 1]));
      t = z.rearrange(LAST).add(t.mul(filter.decay[L - 1]));
    }
    states[0] = s.lane(0);
    states[1] = t.lane(0);
  }

  /**
   * Four lines in one loop, so that they wait for each other's recursions and not for their own.
   */
  @Override
  public void damp(OnePole[] filters, float[] states, float[][] rings, int[] ats, float[][] outs) {
    for (int k = 0; k < filters.length; k += 4) {
      damp(filters, states, rings, ats, outs, k);
    }
  }

  private static void damp(
      OnePole[] filters, float[] states, float[][] rings, int[] ats, float[][] outs, int k) {
    float[] decay0 = filters[k + 0].decay;
    float[] back0 = filters[k + 0].back;
    float b0 = filters[k + 0].b;
    FloatVector s0 = FloatVector.broadcast(F, states[k + 0]);
    float[] decay1 = filters[k + 1].decay;
    float[] back1 = filters[k + 1].back;
    float b1 = filters[k + 1].b;
    FloatVector s1 = FloatVector.broadcast(F, states[k + 1]);
    float[] decay2 = filters[k + 2].decay;
    float[] back2 = filters[k + 2].back;
    float b2 = filters[k + 2].b;
    FloatVector s2 = FloatVector.broadcast(F, states[k + 2]);
    float[] decay3 = filters[k + 3].decay;
    float[] back3 = filters[k + 3].back;
    float b3 = filters[k + 3].b;
    FloatVector s3 = FloatVector.broadcast(F, states[k + 3]);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector y0 = fromArray(F, rings[k + 0], ats[k + 0] + i).mul(b0);
      y0 = y0.add(y0.rearrange(ONE_BACK).mul(fromArray(F, back0, 0)));
      y0 = y0.add(y0.rearrange(TWO_BACK).mul(fromArray(F, back0, L)));
      y0 = y0.add(y0.rearrange(FOUR_BACK).mul(fromArray(F, back0, 2 * L)));
      y0.add(s0.mul(fromArray(F, decay0, 0))).intoArray(outs[k + 0], i);
      s0 = y0.rearrange(LAST).add(s0.mul(decay0[L - 1]));
      FloatVector y1 = fromArray(F, rings[k + 1], ats[k + 1] + i).mul(b1);
      y1 = y1.add(y1.rearrange(ONE_BACK).mul(fromArray(F, back1, 0)));
      y1 = y1.add(y1.rearrange(TWO_BACK).mul(fromArray(F, back1, L)));
      y1 = y1.add(y1.rearrange(FOUR_BACK).mul(fromArray(F, back1, 2 * L)));
      y1.add(s1.mul(fromArray(F, decay1, 0))).intoArray(outs[k + 1], i);
      s1 = y1.rearrange(LAST).add(s1.mul(decay1[L - 1]));
      FloatVector y2 = fromArray(F, rings[k + 2], ats[k + 2] + i).mul(b2);
      y2 = y2.add(y2.rearrange(ONE_BACK).mul(fromArray(F, back2, 0)));
      y2 = y2.add(y2.rearrange(TWO_BACK).mul(fromArray(F, back2, L)));
      y2 = y2.add(y2.rearrange(FOUR_BACK).mul(fromArray(F, back2, 2 * L)));
      y2.add(s2.mul(fromArray(F, decay2, 0))).intoArray(outs[k + 2], i);
      s2 = y2.rearrange(LAST).add(s2.mul(decay2[L - 1]));
      FloatVector y3 = fromArray(F, rings[k + 3], ats[k + 3] + i).mul(b3);
      y3 = y3.add(y3.rearrange(ONE_BACK).mul(fromArray(F, back3, 0)));
      y3 = y3.add(y3.rearrange(TWO_BACK).mul(fromArray(F, back3, L)));
      y3 = y3.add(y3.rearrange(FOUR_BACK).mul(fromArray(F, back3, 2 * L)));
      y3.add(s3.mul(fromArray(F, decay3, 0))).intoArray(outs[k + 3], i);
      s3 = y3.rearrange(LAST).add(s3.mul(decay3[L - 1]));
    }
    states[k + 0] = s0.lane(0);
    states[k + 1] = s1.lane(0);
    states[k + 2] = s2.lane(0);
    states[k + 3] = s3.lane(0);
  }

  @Override
  public void mix(float[] in, float[] out, float gain, float slope) {
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector g = COUNT_F.add((float) i).mul(slope).add(gain);
      fromArray(F, out, i).add(fromArray(F, in, i).mul(g)).intoArray(out, i);
    }
  }

  @Override
  public void pan(
      float[] in,
      float[] left,
      float[] right,
      float gain,
      float slope,
      float leftGain,
      float rightGain) {
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector g = COUNT_F.add((float) i).mul(slope).add(gain);
      FloatVector x = fromArray(F, in, i).mul(g);
      fromArray(F, left, i).add(x.mul(leftGain)).intoArray(left, i);
      fromArray(F, right, i).add(x.mul(rightGain)).intoArray(right, i);
    }
  }

  @Override
  public void scale(float[] io, float gain, float slope) {
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector g = COUNT_F.add((float) i).mul(slope).add(gain);
      fromArray(F, io, i).mul(g).intoArray(io, i);
    }
  }

  @Override
  public void multiply(float[] io, float[] gains) {
    for (int i = 0; i < FRAMES; i += L) {
      fromArray(F, io, i).mul(fromArray(F, gains, i)).intoArray(io, i);
    }
  }

  @Override
  public void softClip(float[] io, float drive, float makeUp) {
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector x = fromArray(F, io, i).mul(drive);
      x.div(x.mul(x).add(1f).sqrt()).mul(makeUp).intoArray(io, i);
    }
  }

  @Override
  public void saturate(
      float[] io, float[] line, float[] roots, float drive, float bias, float rest, float makeUp) {
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector a = fromArray(F, io, i).mul(drive).add(bias);
      a.intoArray(line, i + 1);
      a.mul(a).add(1f).sqrt().intoArray(roots, i + 1);
    }
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector a = fromArray(F, line, i + 1);
      FloatVector sum = a.add(fromArray(F, line, i));
      FloatVector root = fromArray(F, roots, i + 1).add(fromArray(F, roots, i));
      FloatVector clean = a.sub(sum.mul(.5f));
      sum.div(root).add(clean).sub(rest).mul(makeUp).intoArray(io, i);
    }
    line[0] = line[FRAMES];
    roots[0] = roots[FRAMES];
  }

  @Override
  public void cross(StereoBlock in, StereoBlock out, float a, float b) {
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector l = fromArray(F, in.left, i);
      FloatVector r = fromArray(F, in.right, i);
      fromArray(F, out.left, i).add(l.mul(a).add(r.mul(b))).intoArray(out.left, i);
      fromArray(F, out.right, i).add(r.mul(a).add(l.mul(b))).intoArray(out.right, i);
    }
  }

  @Override
  public void spread(
      StereoBlock in,
      float gain,
      float slope,
      float a,
      float b,
      StereoBlock dry,
      StereoBlock first,
      float firstSend,
      StereoBlock second,
      float secondSend,
      float[] middle,
      float middleSend) {
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector g = COUNT_F.add((float) i).mul(slope).add(gain);
      FloatVector inLeft = fromArray(F, in.left, i).mul(g);
      FloatVector inRight = fromArray(F, in.right, i).mul(g);
      FloatVector l = inLeft.mul(a).add(inRight.mul(b));
      FloatVector r = inRight.mul(a).add(inLeft.mul(b));
      fromArray(F, dry.left, i).add(l).intoArray(dry.left, i);
      fromArray(F, dry.right, i).add(r).intoArray(dry.right, i);
      fromArray(F, first.left, i).add(l.mul(firstSend)).intoArray(first.left, i);
      fromArray(F, first.right, i).add(r.mul(firstSend)).intoArray(first.right, i);
      fromArray(F, second.left, i).add(l.mul(secondSend)).intoArray(second.left, i);
      fromArray(F, second.right, i).add(r.mul(secondSend)).intoArray(second.right, i);
      FloatVector mid = inLeft.add(inRight).mul(middleSend);
      fromArray(F, middle, i).add(mid).intoArray(middle, i);
    }
  }

  @Override
  public void allPass(float[] io, float[] ring, int readAt, int writeAt, float gain) {
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector delayed = fromArray(F, ring, readAt + i);
      FloatVector fed = delayed.mul(gain).add(fromArray(F, io, i));
      fed.intoArray(ring, writeAt + i);
      delayed.sub(fed.mul(gain)).intoArray(io, i);
    }
  }

  @Override
  public void hadamard(
      float[][] taps, float[][] rings, int at, float[] left, float[] right, float scale, float in) {
    for (int k = 0; k < taps.length; k += 4) {
      four(taps[k], taps[k + 1], taps[k + 2], taps[k + 3]);
    }
    for (int k = 0; k < 4; k++) {
      float[] input = (k & 1) == 0 ? left : right;
      last(taps, rings, k, at, input, scale, (k & 2) == 0 ? in : -in);
    }
  }

  /** Two ranks of butterflies: neighbours, then neighbours of neighbours. */
  private static void four(float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector va = fromArray(F, a, i);
      FloatVector vb = fromArray(F, b, i);
      FloatVector vc = fromArray(F, c, i);
      FloatVector vd = fromArray(F, d, i);
      FloatVector ab = va.add(vb);
      FloatVector cd = vc.add(vd);
      FloatVector abDiff = va.sub(vb);
      FloatVector cdDiff = vc.sub(vd);
      ab.add(cd).intoArray(a, i);
      abDiff.add(cdDiff).intoArray(b, i);
      ab.sub(cd).intoArray(c, i);
      abDiff.sub(cdDiff).intoArray(d, i);
    }
  }

  /** The last two ranks; every fourth line takes the same input. */
  private static void last(
      float[][] taps, float[][] rings, int k, int at, float[] input, float scale, float sign) {
    float[] b = taps[k + 4];
    float[] c = taps[k + 8];
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector va = fromArray(F, taps[k], i);
      FloatVector vb = fromArray(F, b, i);
      FloatVector vc = fromArray(F, c, i);
      FloatVector vd = fromArray(F, taps[k + 12], i);
      FloatVector ab = va.add(vb);
      FloatVector cd = vc.add(vd);
      FloatVector abDiff = va.sub(vb);
      FloatVector cdDiff = vc.sub(vd);
      FloatVector fed = fromArray(F, input, i).mul(sign);
      FloatVector second = abDiff.add(cdDiff);
      FloatVector third = ab.sub(cd);
      second.intoArray(b, i);
      third.intoArray(c, i);
      ab.add(cd).mul(scale).add(fed).intoArray(rings[k], at + i);
      second.mul(scale).add(fed).intoArray(rings[k + 4], at + i);
      third.mul(scale).add(fed).intoArray(rings[k + 8], at + i);
      abDiff.sub(cdDiff).mul(scale).add(fed).intoArray(rings[k + 12], at + i);
    }
  }

  @Override
  public float total(float[] in) {
    FloatVector columns = FloatVector.zero(F);
    for (int i = 0; i < FRAMES; i += L) {
      columns = columns.add(fromArray(F, in, i));
    }
    float total = 0;
    for (int j = 0; j < L; j++) {
      total += columns.lane(j);
    }
    return total;
  }

  /** Magnitudes are ordered as their bits are, and comparing integers costs a fifth. */
  @Override
  public float loudest(float[] in, int count) {
    IntVector most = IntVector.zero(I);
    for (int i = 0; i < count; i += L) {
      most = most.max(fromArray(F, in, i).reinterpretAsInts().and(Integer.MAX_VALUE));
    }
    return Float.intBitsToFloat(most.reduceLanes(MAX));
  }

  @Override
  public void raise(float[] in, int offset, float[] peak) {
    for (int i = 0; i < FRAMES; i += L) {
      IntVector x = fromArray(F, in, offset + i).reinterpretAsInts().and(Integer.MAX_VALUE);
      IntVector most = fromArray(F, peak, i).reinterpretAsInts().max(x);
      most.reinterpretAsFloats().intoArray(peak, i);
    }
  }

  @Override
  public void raiseInterpolated(float[] in, int offset, float[][] taps, float[] peak) {
    for (float[] h : taps) {
      for (int i = 0; i < FRAMES; i += L) {
        FloatVector even = FloatVector.zero(F);
        FloatVector odd = FloatVector.zero(F);
        for (int k = 0; k < TAPS; k += 2) {
          even = even.add(fromArray(F, in, offset + i + k).mul(h[k]));
          odd = odd.add(fromArray(F, in, offset + i + k + 1).mul(h[k + 1]));
        }
        IntVector x = even.add(odd).reinterpretAsInts().and(Integer.MAX_VALUE);
        IntVector most = fromArray(F, peak, i).reinterpretAsInts().max(x);
        most.reinterpretAsFloats().intoArray(peak, i);
      }
    }
  }

  @Override
  public void shrink(float[] io, int span, int count) {
    for (int i = 0; i < count; i += L) {
      IntVector later = fromArray(F, io, i + span).reinterpretAsInts();
      IntVector least = fromArray(F, io, i).reinterpretAsInts().min(later);
      least.reinterpretAsFloats().intoArray(io, i);
    }
  }

  @Override
  public void pcm16(float[] left, float[] right, int frame, int[] out) {
    for (int i = 0; i < FRAMES; i += L) {
      IntVector x = COUNT.add(frame + i).mul(Noise.STEP).add(Noise.DITHER_SEED);
      x = x.lanewise(LSHR, 16).lanewise(XOR, x).mul(Noise.MIX_1);
      x = x.lanewise(LSHR, 15).lanewise(XOR, x).mul(Noise.MIX_2);
      x = x.lanewise(LSHR, 16).lanewise(XOR, x);
      IntVector triangle = x.and(0xFFFF).sub(x.lanewise(LSHR, 16));
      FloatVector noise = ((FloatVector) triangle.convert(I2F, 0)).mul(0x1p-16f);
      FloatVector l = fromArray(F, left, i);
      FloatVector r = fromArray(F, right, i);
      FloatVector lNoise = noise.blend(0f, l.eq(0f));
      FloatVector rNoise = noise.blend(0f, r.eq(0f));
      IntVector lBits = l.mul(32_767f).add(lNoise).add(Sine.MAGIC).reinterpretAsInts();
      IntVector rBits = r.mul(32_767f).add(rNoise).add(Sine.MAGIC).reinterpretAsInts();
      IntVector ls = lBits.sub(Sine.MAGIC_BITS).max(-32_768).min(32_767);
      IntVector rs = rBits.sub(Sine.MAGIC_BITS).max(-32_768).min(32_767);
      ls.and(0xFFFF).or(rs.lanewise(LSHL, 16)).intoArray(out, i);
    }
  }
}
