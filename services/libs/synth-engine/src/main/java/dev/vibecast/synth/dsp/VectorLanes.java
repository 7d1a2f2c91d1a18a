package dev.vibecast.synth.dsp;

import static jdk.incubator.vector.FloatVector.fromArray;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The inner loops of voices eight lanes wide, whatever wider registers the machine has, so that all
 * machines run the same code. Products and sums stay separate instructions: fused ones would round
 * once.
 *
 * <p>No vector crosses a method of this class. The compiler is obliged to inline the vector
 * library's methods but not ours, and a vector that meets a call becomes an object; hence the
 * repeated lines.
 */
final class VectorLanes implements Lanes {

  private static final VectorSpecies<Float> F = FloatVector.SPECIES_256;
  private static final VectorSpecies<Integer> I = IntVector.SPECIES_256;
  private static final int L = 8;
  private static final IntVector COUNT = IntVector.zero(I).addIndex(1);
  private static final FloatVector COUNT_F = (FloatVector) COUNT.convert(I2F, 0);
  private static final FloatVector ZERO = FloatVector.zero(F);
  private static final FloatVector ONE = FloatVector.broadcast(F, 1f);
  private static final VectorShuffle<Float> FIRST = VectorShuffle.fromOp(F, i -> 0);
  private static final VectorShuffle<Float> SECOND = VectorShuffle.fromOp(F, i -> 1);
  private static final VectorShuffle<Float> THIRD = VectorShuffle.fromOp(F, i -> 2);
  private static final VectorShuffle<Float> FOURTH = VectorShuffle.fromOp(F, i -> 3);
  private static final VectorShuffle<Float> LAST = VectorShuffle.fromOp(F, i -> 7);
  private static final VectorShuffle<Float> TWICE_LOW = VectorShuffle.fromOp(F, i -> i / 2);
  private static final VectorShuffle<Float> TWICE_HIGH = VectorShuffle.fromOp(F, i -> 4 + i / 2);
  private static final VectorShuffle<Float> PAIR_1 = VectorShuffle.fromOp(F, i -> i / 4);
  private static final VectorShuffle<Float> PAIR_2 = VectorShuffle.fromOp(F, i -> 2 + i / 4);
  private static final VectorShuffle<Float> PAIR_3 = VectorShuffle.fromOp(F, i -> 4 + i / 4);
  private static final VectorShuffle<Float> PAIR_4 = VectorShuffle.fromOp(F, i -> 6 + i / 4);
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
  public void stairs(
      float[] steps, float[] fix, int at, float[] out, int count, float start, float slope) {
    FloatVector height = FloatVector.broadcast(F, start);
    for (int i = 0; i < count; i += L) {
      FloatVector sums = fromArray(F, steps, at + i);
      sums = sums.add(sums.rearrange(ONE_BACK).mul(FROM_ONE));
      sums = sums.add(sums.rearrange(TWO_BACK).mul(FROM_TWO));
      sums = sums.add(sums.rearrange(FOUR_BACK).mul(FROM_FOUR));
      FloatVector line = COUNT_F.add((float) i).mul(slope).add(fromArray(F, fix, at + i));
      sums.add(height).add(line).intoArray(out, i);
      ZERO.intoArray(steps, at + i);
      ZERO.intoArray(fix, at + i);
      height = height.add(sums.rearrange(LAST));
    }
  }

  @Override
  public void triangle(float[] out, int count, int phase, int inc, float gain) {
    IntVector p = COUNT.mul(inc).add(phase);
    for (int i = 0; i < count; i += L) {
      FloatVector x = ((FloatVector) p.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
      fromArray(F, out, i).add(x.abs().mul(2f).sub(1f).mul(gain)).intoArray(out, i);
      p = p.add(L * inc);
    }
  }

  /** Two exact blocks of {@link Sine#sinPi}, then the recurrence of {@link Sine#bend}. */
  @Override
  public void sine(float[] out, int count, int phase, int inc, float gain, float slope) {
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
    for (int i = 0; i < count; i += L) {
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
      int count,
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
    for (int i = 0; i < count; i += L) {
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
      int count,
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
    for (int i = 0; i < count; i += L) {
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
  public void white(float[] out, int count, int seed, int frame) {
    for (int i = 0; i < count; i += L) {
      IntVector x = COUNT.add(frame + i).mul(Noise.STEP).add(seed);
      x = x.lanewise(LSHR, 16).lanewise(XOR, x).mul(Noise.MIX_1);
      x = x.lanewise(LSHR, 15).lanewise(XOR, x).mul(Noise.MIX_2);
      x = x.lanewise(LSHR, 16).lanewise(XOR, x);
      ((FloatVector) x.convert(I2F, 0)).mul(Sine.PHASE_SCALE).intoArray(out, i);
    }
  }

  @Override
  public void filter(Response response, float[] state, float[] io, int count) {
    filterAdd(response, state, io, io, count, 1f, 0f, 0f);
  }

  @Override
  public void filterAdd(
      Response response,
      float[] state,
      float[] in,
      float[] out,
      int count,
      float gain,
      float slope) {
    filterAdd(response, state, in, out, count, gain, slope, 1f);
  }

  private static void filterAdd(
      Response r,
      float[] state,
      float[] in,
      float[] out,
      int count,
      float gain,
      float slope,
      float keep) {
    switch (r.states) {
      case 2 -> filter2(r.table, state, in, out, count, gain, slope, keep);
      default -> filter4(r.table, state, in, out, count, gain, slope, keep);
    }
    Response.settle(state);
  }

  /** The state stands four times in its vector, so that a sum over inputs is two rotations. */
  private static void filter2(
      float[] t,
      float[] state,
      float[] in,
      float[] out,
      int count,
      float gain,
      float slope,
      float keep) {
    FloatVector s = fromArray(F, state, 0);
    for (int i = 0; i < count; i += L) {
      FloatVector even = fromArray(F, t, 7).mul(in[i]);
      FloatVector odd = fromArray(F, t, 6).mul(in[i + 1]);
      even = even.add(fromArray(F, t, 5).mul(in[i + 2]));
      odd = odd.add(fromArray(F, t, 4).mul(in[i + 3]));
      even = even.add(fromArray(F, t, 3).mul(in[i + 4]));
      odd = odd.add(fromArray(F, t, 2).mul(in[i + 5]));
      even = even.add(fromArray(F, t, 1).mul(in[i + 6]));
      odd = odd.add(fromArray(F, t, 0).mul(in[i + 7]));
      FloatVector x = fromArray(F, in, i);
      FloatVector early = x.rearrange(TWICE_LOW).mul(fromArray(F, t, Response.INPUT));
      FloatVector late = x.rearrange(TWICE_HIGH).mul(fromArray(F, t, Response.INPUT + L));
      FloatVector next = early.add(late);
      next = next.add(next.rearrange(FOUR_BACK));
      next = next.add(next.rearrange(TWO_BACK));
      FloatVector s0 = s.rearrange(FIRST);
      FloatVector s1 = s.rearrange(SECOND);
      FloatVector held = s0.mul(fromArray(F, t, Response.OUTPUT));
      held = held.add(s1.mul(fromArray(F, t, Response.OUTPUT + L)));
      FloatVector kept = s0.mul(fromArray(F, t, Response.NEXT));
      kept = kept.add(s1.mul(fromArray(F, t, Response.NEXT + L)));
      s = next.add(kept);
      FloatVector y = even.add(odd).add(held);
      FloatVector g = COUNT_F.add((float) i).mul(slope).add(gain);
      fromArray(F, out, i).mul(keep).add(y.mul(g)).intoArray(out, i);
    }
    s.intoArray(state, 0);
  }

  /** The state stands twice in its vector. */
  private static void filter4(
      float[] t,
      float[] state,
      float[] in,
      float[] out,
      int count,
      float gain,
      float slope,
      float keep) {
    FloatVector s = fromArray(F, state, 0);
    for (int i = 0; i < count; i += L) {
      FloatVector even = fromArray(F, t, 7).mul(in[i]);
      FloatVector odd = fromArray(F, t, 6).mul(in[i + 1]);
      even = even.add(fromArray(F, t, 5).mul(in[i + 2]));
      odd = odd.add(fromArray(F, t, 4).mul(in[i + 3]));
      even = even.add(fromArray(F, t, 3).mul(in[i + 4]));
      odd = odd.add(fromArray(F, t, 2).mul(in[i + 5]));
      even = even.add(fromArray(F, t, 1).mul(in[i + 6]));
      odd = odd.add(fromArray(F, t, 0).mul(in[i + 7]));
      FloatVector x = fromArray(F, in, i);
      FloatVector next = x.rearrange(PAIR_1).mul(fromArray(F, t, Response.INPUT));
      next = next.add(x.rearrange(PAIR_2).mul(fromArray(F, t, Response.INPUT + L)));
      FloatVector late = x.rearrange(PAIR_3).mul(fromArray(F, t, Response.INPUT + 2 * L));
      late = late.add(x.rearrange(PAIR_4).mul(fromArray(F, t, Response.INPUT + 3 * L)));
      next = next.add(late);
      next = next.add(next.rearrange(FOUR_BACK));
      FloatVector s0 = s.rearrange(FIRST);
      FloatVector s1 = s.rearrange(SECOND);
      FloatVector s2 = s.rearrange(THIRD);
      FloatVector s3 = s.rearrange(FOURTH);
      FloatVector held = s0.mul(fromArray(F, t, Response.OUTPUT));
      held = held.add(s1.mul(fromArray(F, t, Response.OUTPUT + L)));
      FloatVector heldToo = s2.mul(fromArray(F, t, Response.OUTPUT + 2 * L));
      heldToo = heldToo.add(s3.mul(fromArray(F, t, Response.OUTPUT + 3 * L)));
      FloatVector kept = s0.mul(fromArray(F, t, Response.NEXT));
      kept = kept.add(s1.mul(fromArray(F, t, Response.NEXT + L)));
      FloatVector keptToo = s2.mul(fromArray(F, t, Response.NEXT + 2 * L));
      keptToo = keptToo.add(s3.mul(fromArray(F, t, Response.NEXT + 3 * L)));
      s = next.add(kept.add(keptToo));
      FloatVector y = even.add(odd).add(held.add(heldToo));
      FloatVector g = COUNT_F.add((float) i).mul(slope).add(gain);
      fromArray(F, out, i).mul(keep).add(y.mul(g)).intoArray(out, i);
    }
    s.intoArray(state, 0);
  }

  @Override
  public float onePole(OnePole filter, float state, float[] io, int count) {
    FloatVector back1 = fromArray(F, filter.back, 0);
    FloatVector back2 = fromArray(F, filter.back, L);
    FloatVector back4 = fromArray(F, filter.back, 2 * L);
    FloatVector decay = fromArray(F, filter.decay, 0);
    FloatVector s = FloatVector.broadcast(F, state);
    for (int i = 0; i < count; i += L) {
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
  public float string(
      float[] line,
      int readAt,
      int writeAt,
      float damping,
      OnePole tuning,
      float state,
      float[] out,
      int outAt,
      int count) {
    FloatVector back1 = fromArray(F, tuning.back, 0);
    FloatVector back2 = fromArray(F, tuning.back, L);
    FloatVector back4 = fromArray(F, tuning.back, 2 * L);
    FloatVector decay = fromArray(F, tuning.decay, 0);
    FloatVector s = FloatVector.broadcast(F, state);
    for (int i = 0; i < count; i += L) {
      FloatVector wave = fromArray(F, line, readAt + i);
      FloatVector change = fromArray(F, line, readAt + i - 1).sub(wave);
      FloatVector x = wave.add(change.mul(damping));
      FloatVector y = x.mul(tuning.b);
      y = y.add(y.rearrange(ONE_BACK).mul(back1));
      y = y.add(y.rearrange(TWO_BACK).mul(back2));
      y = y.add(y.rearrange(FOUR_BACK).mul(back4));
      FloatVector before = y.add(s.mul(decay)).rearrange(ONE_BACK).blend(s, HEAD);
      wave.intoArray(out, outAt + i);
      before.mul(tuning.c).add(x.mul(tuning.d)).intoArray(line, writeAt + i);
      s = y.rearrange(LAST).add(s.mul(tuning.decay[L - 1]));
    }
    return s.lane(0);
  }

  @Override
  public void mix(float[] in, float[] out, int count, float gain, float slope) {
    for (int i = 0; i < count; i += L) {
      FloatVector g = COUNT_F.add((float) i).mul(slope).add(gain);
      fromArray(F, out, i).add(fromArray(F, in, i).mul(g)).intoArray(out, i);
    }
  }

  @Override
  public void pan(
      float[] in,
      int count,
      float[] left,
      float[] right,
      int at,
      float gain,
      float slope,
      float leftGain,
      float rightGain) {
    for (int i = 0; i < count; i += L) {
      FloatVector g = COUNT_F.add((float) i).mul(slope).add(gain);
      FloatVector x = fromArray(F, in, i).mul(g);
      fromArray(F, left, at + i).add(x.mul(leftGain)).intoArray(left, at + i);
      fromArray(F, right, at + i).add(x.mul(rightGain)).intoArray(right, at + i);
    }
  }

  @Override
  public void scale(float[] io, int count, float gain, float slope) {
    for (int i = 0; i < count; i += L) {
      FloatVector g = COUNT_F.add((float) i).mul(slope).add(gain);
      fromArray(F, io, i).mul(g).intoArray(io, i);
    }
  }

  @Override
  public void softClip(float[] io, int count, float drive, float makeUp) {
    for (int i = 0; i < count; i += L) {
      FloatVector x = fromArray(F, io, i).mul(drive);
      x.div(x.mul(x).add(1f).sqrt()).mul(makeUp).intoArray(io, i);
    }
  }
}
