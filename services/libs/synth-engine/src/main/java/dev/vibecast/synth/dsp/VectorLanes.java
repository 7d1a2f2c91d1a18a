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
 * machines run the same code. A product that is added to something is fused with the sum, and
 * rounded once, wherever this code says so and nowhere else.
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
  private static final FloatVector HALF = FloatVector.broadcast(F, .5f);
  private static final FloatVector MINUS_TWO = FloatVector.broadcast(F, -2f);
  private static final FloatVector MAGIC = FloatVector.broadcast(F, Sine.MAGIC);
  private static final FloatVector C1 = FloatVector.broadcast(F, Sine.C1);
  private static final FloatVector C3 = FloatVector.broadcast(F, Sine.C3);
  private static final FloatVector C5 = FloatVector.broadcast(F, Sine.C5);
  private static final FloatVector C7 = FloatVector.broadcast(F, Sine.C7);
  private static final FloatVector C9 = FloatVector.broadcast(F, Sine.C9);
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
  private static final FloatVector FROM_TWO = ONE.blend(0f, VectorMask.fromLong(F, 0x03));
  private static final FloatVector FROM_FOUR = ONE.blend(0f, VectorMask.fromLong(F, 0x0F));
  private static final VectorMask<Float> HEAD = VectorMask.fromLong(F, 1);
  private static final VectorMask<Float> ODD = VectorMask.fromLong(F, 0xAA);
  private static final VectorMask<Float> UPPER = VectorMask.fromLong(F, 0xF0);
  private static final VectorShuffle<Float> LAST_PAIR = VectorShuffle.fromOp(F, i -> 6 + (i & 1));
  private static final VectorShuffle<Float> LEFT_FIRST =
      VectorShuffle.fromOp(F, i -> 2 * (i & 3) + i / 4);
  private static final VectorShuffle<Float> RIGHT_FIRST =
      VectorShuffle.fromOp(F, i -> 2 * (i & 3) + 1 - i / 4);

  /** Whether registers are wide enough for this to pay. */
  static boolean fast() {
    return FloatVector.SPECIES_PREFERRED.vectorBitSize() >= VectorShape.S_256_BIT.vectorBitSize();
  }

  @Override
  public void falls(
      float[] steps,
      float[] fix,
      int at,
      int count,
      double wrap,
      double period,
      float leftGain,
      float rightGain) {
    FloatVector c0 = fromArray(F, SawBank.RESIDUALS, 0);
    FloatVector c1 = fromArray(F, SawBank.RESIDUALS, L);
    FloatVector c2 = fromArray(F, SawBank.RESIDUALS, 2 * L);
    FloatVector c3 = fromArray(F, SawBank.RESIDUALS, 3 * L);
    FloatVector c4 = fromArray(F, SawBank.RESIDUALS, 4 * L);
    FloatVector gain = FloatVector.broadcast(F, leftGain).blend(rightGain, ODD);
    for (double fall = wrap; fall < count + 2; fall += period) {
      int after = (int) Math.ceil(fall);
      FloatVector x = FloatVector.broadcast(F, (float) (after - fall));
      FloatVector high = c4.fma(x, c3).fma(x, c2);
      FloatVector residual = high.fma(x, c1).fma(x, c0);
      int i = 2 * (at + after);
      residual.fma(gain, fromArray(F, fix, i - 4)).intoArray(fix, i - 4);
      if (after > 0) {
        steps[i] -= 2f * leftGain;
        steps[i + 1] -= 2f * rightGain;
      }
    }
  }

  /** Four frames of both channels to a vector. */
  @Override
  public void stairs(
      float[] steps,
      float[] fix,
      int at,
      int count,
      float[] left,
      float leftStart,
      float leftSlope,
      float[] right,
      float rightStart,
      float rightSlope) {
    FloatVector height = FloatVector.broadcast(F, leftStart).blend(rightStart, ODD);
    FloatVector leftRise = FloatVector.broadcast(F, leftSlope);
    FloatVector rightRise = FloatVector.broadcast(F, rightSlope);
    for (int i = 0; i < count; i += L) {
      int j = 2 * (at + i);
      FloatVector a = fromArray(F, steps, j);
      a = a.rearrange(TWO_BACK).fma(FROM_TWO, a);
      a = a.rearrange(FOUR_BACK).fma(FROM_FOUR, a);
      FloatVector b = fromArray(F, steps, j + L);
      b = b.rearrange(TWO_BACK).fma(FROM_TWO, b);
      b = b.rearrange(FOUR_BACK).fma(FROM_FOUR, b);
      FloatVector middle = height.add(a.rearrange(LAST_PAIR));
      FloatVector early = a.add(height).add(fromArray(F, fix, j)).rearrange(LEFT_FIRST);
      FloatVector late = b.add(middle).add(fromArray(F, fix, j + L)).rearrange(RIGHT_FIRST);
      height = middle.add(b.rearrange(LAST_PAIR));
      FloatVector frame = COUNT_F.add((float) i);
      frame.fma(leftRise, early.blend(late, UPPER)).intoArray(left, i);
      if (right != null) {
        FloatVector y = late.blend(early, UPPER).rearrange(FOUR_BACK);
        frame.fma(rightRise, y).intoArray(right, i);
      }
      ZERO.intoArray(steps, j);
      ZERO.intoArray(steps, j + L);
      ZERO.intoArray(fix, j);
      ZERO.intoArray(fix, j + L);
    }
  }

  @Override
  public void triangle(float[] out, int count, int phase, int inc, float gain) {
    FloatVector g = FloatVector.broadcast(F, gain);
    IntVector p = COUNT.mul(inc).add(phase);
    for (int i = 0; i < count; i += L) {
      FloatVector x = ((FloatVector) p.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
      x.abs().mul(2f).sub(1f).fma(g, fromArray(F, out, i)).intoArray(out, i);
      p = p.add(L * inc);
    }
  }

  /** Two exact blocks of {@link Sine#sinPi}, then the recurrence of {@link Sine#bend}. */
  @Override
  public void sineRun(float[] out, int from, int to, int phase, int inc, float gain, float slope) {
    IntVector p = COUNT.mul(inc).add(phase);
    FloatVector x = ((FloatVector) p.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector x2 = x.mul(x);
    FloatVector high = x2.fma(C9, C7).fma(x2, C5);
    FloatVector poly = high.fma(x2, C3).fma(x2, C1);
    FloatVector y = x.mul(ONE.sub(x2)).mul(poly);
    FloatVector z = ((FloatVector) p.sub(L * inc).convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector z2 = z.mul(z);
    FloatVector zHigh = z2.fma(C9, C7).fma(z2, C5);
    FloatVector zPoly = zHigh.fma(z2, C3).fma(z2, C1);
    FloatVector change = y.sub(z.mul(ONE.sub(z2)).mul(zPoly));
    FloatVector bend = FloatVector.broadcast(F, -Sine.bend(L / 2 * inc));
    FloatVector g = COUNT_F.mul(slope).add(gain);
    for (int i = from; i < to; i += L) {
      y.fma(g, fromArray(F, out, i)).intoArray(out, i);
      change = y.fma(bend, change);
      y = y.add(change);
      g = g.add(L * slope);
    }
  }

  @Override
  public void sineRun(
      float[] left,
      float[] right,
      int from,
      int to,
      int phase,
      int inc,
      float leftGain,
      float leftSlope,
      float rightGain,
      float rightSlope) {
    IntVector p = COUNT.mul(inc).add(phase);
    FloatVector x = ((FloatVector) p.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector x2 = x.mul(x);
    FloatVector high = x2.fma(C9, C7).fma(x2, C5);
    FloatVector poly = high.fma(x2, C3).fma(x2, C1);
    FloatVector y = x.mul(ONE.sub(x2)).mul(poly);
    FloatVector z = ((FloatVector) p.sub(L * inc).convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector z2 = z.mul(z);
    FloatVector zHigh = z2.fma(C9, C7).fma(z2, C5);
    FloatVector zPoly = zHigh.fma(z2, C3).fma(z2, C1);
    FloatVector change = y.sub(z.mul(ONE.sub(z2)).mul(zPoly));
    FloatVector bend = FloatVector.broadcast(F, -Sine.bend(L / 2 * inc));
    FloatVector gl = COUNT_F.mul(leftSlope).add(leftGain);
    FloatVector gr = COUNT_F.mul(rightSlope).add(rightGain);
    for (int i = from; i < to; i += L) {
      y.fma(gl, fromArray(F, left, i)).intoArray(left, i);
      y.fma(gr, fromArray(F, right, i)).intoArray(right, i);
      change = y.fma(bend, change);
      y = y.add(change);
      gl = gl.add(L * leftSlope);
      gr = gr.add(L * rightSlope);
    }
  }

  @Override
  public void modulatedRun(
      float[] out,
      int from,
      int to,
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
    FloatVector uHigh = u2.fma(C9, C7).fma(u2, C5);
    FloatVector uPoly = uHigh.fma(u2, C3).fma(u2, C1);
    FloatVector m = u.mul(ONE.sub(u2)).mul(uPoly);
    IntVector earlier = modulator.sub(L * modulatorInc);
    FloatVector z = ((FloatVector) earlier.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
    FloatVector z2 = z.mul(z);
    FloatVector zHigh = z2.fma(C9, C7).fma(z2, C5);
    FloatVector zPoly = zHigh.fma(z2, C3).fma(z2, C1);
    FloatVector change = m.sub(z.mul(ONE.sub(z2)).mul(zPoly));
    FloatVector bend = FloatVector.broadcast(F, -Sine.bend(L / 2 * modulatorInc));
    IntVector carrier = COUNT.mul(carrierInc).add(carrierPhase);
    FloatVector depth = COUNT_F.mul(indexSlope).add(index);
    FloatVector g = COUNT_F.mul(slope).add(gain);
    for (int i = from; i < to; i += L) {
      FloatVector straight = ((FloatVector) carrier.convert(I2F, 0)).mul(Sine.PHASE_SCALE);
      FloatVector bent = m.fma(depth, straight);
      FloatVector turns = bent.fma(HALF, MAGIC).sub(MAGIC);
      FloatVector x = turns.fma(MINUS_TWO, bent);
      FloatVector x2 = x.mul(x);
      FloatVector high = x2.fma(C9, C7).fma(x2, C5);
      FloatVector poly = high.fma(x2, C3).fma(x2, C1);
      FloatVector y = x.mul(ONE.sub(x2)).mul(poly);
      y.fma(g, fromArray(F, out, i)).intoArray(out, i);
      carrier = carrier.add(L * carrierInc);
      change = m.fma(bend, change);
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
    FloatVector slopes = FloatVector.broadcast(F, slope);
    FloatVector gains = FloatVector.broadcast(F, gain);
    for (int i = 0; i < count; i += L) {
      FloatVector even = fromArray(F, t, 7).mul(FloatVector.broadcast(F, in[i]));
      FloatVector odd = fromArray(F, t, 6).mul(FloatVector.broadcast(F, in[i + 1]));
      even = fromArray(F, t, 5).fma(FloatVector.broadcast(F, in[i + 2]), even);
      odd = fromArray(F, t, 4).fma(FloatVector.broadcast(F, in[i + 3]), odd);
      even = fromArray(F, t, 3).fma(FloatVector.broadcast(F, in[i + 4]), even);
      odd = fromArray(F, t, 2).fma(FloatVector.broadcast(F, in[i + 5]), odd);
      even = fromArray(F, t, 1).fma(FloatVector.broadcast(F, in[i + 6]), even);
      odd = fromArray(F, t, 0).fma(FloatVector.broadcast(F, in[i + 7]), odd);
      FloatVector x = fromArray(F, in, i);
      FloatVector early = x.rearrange(TWICE_LOW).mul(fromArray(F, t, Response.INPUT));
      FloatVector next = x.rearrange(TWICE_HIGH).fma(fromArray(F, t, Response.INPUT + L), early);
      next = next.add(next.rearrange(FOUR_BACK));
      next = next.add(next.rearrange(TWO_BACK));
      FloatVector s0 = s.rearrange(FIRST);
      FloatVector s1 = s.rearrange(SECOND);
      FloatVector held = s0.mul(fromArray(F, t, Response.OUTPUT));
      held = s1.fma(fromArray(F, t, Response.OUTPUT + L), held);
      FloatVector kept = s0.mul(fromArray(F, t, Response.NEXT));
      kept = s1.fma(fromArray(F, t, Response.NEXT + L), kept);
      s = next.add(kept);
      FloatVector y = even.add(odd).add(held);
      FloatVector g = COUNT_F.add((float) i).fma(slopes, gains);
      y.fma(g, fromArray(F, out, i).mul(keep)).intoArray(out, i);
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
    FloatVector slopes = FloatVector.broadcast(F, slope);
    FloatVector gains = FloatVector.broadcast(F, gain);
    for (int i = 0; i < count; i += L) {
      FloatVector even = fromArray(F, t, 7).mul(FloatVector.broadcast(F, in[i]));
      FloatVector odd = fromArray(F, t, 6).mul(FloatVector.broadcast(F, in[i + 1]));
      even = fromArray(F, t, 5).fma(FloatVector.broadcast(F, in[i + 2]), even);
      odd = fromArray(F, t, 4).fma(FloatVector.broadcast(F, in[i + 3]), odd);
      even = fromArray(F, t, 3).fma(FloatVector.broadcast(F, in[i + 4]), even);
      odd = fromArray(F, t, 2).fma(FloatVector.broadcast(F, in[i + 5]), odd);
      even = fromArray(F, t, 1).fma(FloatVector.broadcast(F, in[i + 6]), even);
      odd = fromArray(F, t, 0).fma(FloatVector.broadcast(F, in[i + 7]), odd);
      FloatVector x = fromArray(F, in, i);
      FloatVector next = x.rearrange(PAIR_1).mul(fromArray(F, t, Response.INPUT));
      next = x.rearrange(PAIR_2).fma(fromArray(F, t, Response.INPUT + L), next);
      FloatVector late = x.rearrange(PAIR_3).mul(fromArray(F, t, Response.INPUT + 2 * L));
      late = x.rearrange(PAIR_4).fma(fromArray(F, t, Response.INPUT + 3 * L), late);
      next = next.add(late);
      next = next.add(next.rearrange(FOUR_BACK));
      FloatVector s0 = s.rearrange(FIRST);
      FloatVector s1 = s.rearrange(SECOND);
      FloatVector s2 = s.rearrange(THIRD);
      FloatVector s3 = s.rearrange(FOURTH);
      FloatVector held = s0.mul(fromArray(F, t, Response.OUTPUT));
      held = s1.fma(fromArray(F, t, Response.OUTPUT + L), held);
      FloatVector heldToo = s2.mul(fromArray(F, t, Response.OUTPUT + 2 * L));
      heldToo = s3.fma(fromArray(F, t, Response.OUTPUT + 3 * L), heldToo);
      FloatVector kept = s0.mul(fromArray(F, t, Response.NEXT));
      kept = s1.fma(fromArray(F, t, Response.NEXT + L), kept);
      FloatVector keptToo = s2.mul(fromArray(F, t, Response.NEXT + 2 * L));
      keptToo = s3.fma(fromArray(F, t, Response.NEXT + 3 * L), keptToo);
      s = next.add(kept.add(keptToo));
      FloatVector y = even.add(odd).add(held.add(heldToo));
      FloatVector g = COUNT_F.add((float) i).fma(slopes, gains);
      y.fma(g, fromArray(F, out, i).mul(keep)).intoArray(out, i);
    }
    s.intoArray(state, 0);
  }

  @Override
  public float onePole(OnePole filter, float state, float[] io, int count) {
    FloatVector back1 = fromArray(F, filter.back, 0);
    FloatVector back2 = fromArray(F, filter.back, L);
    FloatVector back4 = fromArray(F, filter.back, 2 * L);
    FloatVector decay = fromArray(F, filter.decay, 0);
    FloatVector over = FloatVector.broadcast(F, filter.decay[L - 1]);
    FloatVector direct = FloatVector.broadcast(F, filter.d);
    FloatVector s = FloatVector.broadcast(F, state);
    for (int i = 0; i < count; i += L) {
      FloatVector x = fromArray(F, io, i);
      FloatVector y = x.mul(filter.b);
      y = y.rearrange(ONE_BACK).fma(back1, y);
      y = y.rearrange(TWO_BACK).fma(back2, y);
      y = y.rearrange(FOUR_BACK).fma(back4, y);
      FloatVector before = s.fma(decay, y).rearrange(ONE_BACK).blend(s, HEAD);
      x.fma(direct, before.mul(filter.c)).intoArray(io, i);
      s = s.fma(over, y.rearrange(LAST));
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
    FloatVector earlier = FloatVector.broadcast(F, damping);
    FloatVector back1 = fromArray(F, tuning.back, 0);
    FloatVector back2 = fromArray(F, tuning.back, L);
    FloatVector back4 = fromArray(F, tuning.back, 2 * L);
    FloatVector decay = fromArray(F, tuning.decay, 0);
    FloatVector over = FloatVector.broadcast(F, tuning.decay[L - 1]);
    FloatVector direct = FloatVector.broadcast(F, tuning.d);
    FloatVector s = FloatVector.broadcast(F, state);
    for (int i = 0; i < count; i += L) {
      FloatVector wave = fromArray(F, line, readAt + i);
      FloatVector change = fromArray(F, line, readAt + i - 1).sub(wave);
      FloatVector x = change.fma(earlier, wave);
      FloatVector y = x.mul(tuning.b);
      y = y.rearrange(ONE_BACK).fma(back1, y);
      y = y.rearrange(TWO_BACK).fma(back2, y);
      y = y.rearrange(FOUR_BACK).fma(back4, y);
      FloatVector before = s.fma(decay, y).rearrange(ONE_BACK).blend(s, HEAD);
      wave.intoArray(out, outAt + i);
      x.fma(direct, before.mul(tuning.c)).intoArray(line, writeAt + i);
      s = s.fma(over, y.rearrange(LAST));
    }
    return s.lane(0);
  }

  @Override
  public void mix(float[] in, float[] out, int count, float gain, float slope) {
    FloatVector slopes = FloatVector.broadcast(F, slope);
    FloatVector gains = FloatVector.broadcast(F, gain);
    for (int i = 0; i < count; i += L) {
      FloatVector g = COUNT_F.add((float) i).fma(slopes, gains);
      fromArray(F, in, i).fma(g, fromArray(F, out, i)).intoArray(out, i);
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
    FloatVector slopes = FloatVector.broadcast(F, slope);
    FloatVector gains = FloatVector.broadcast(F, gain);
    FloatVector toLeft = FloatVector.broadcast(F, leftGain);
    FloatVector toRight = FloatVector.broadcast(F, rightGain);
    for (int i = 0; i < count; i += L) {
      FloatVector g = COUNT_F.add((float) i).fma(slopes, gains);
      FloatVector x = fromArray(F, in, i).mul(g);
      x.fma(toLeft, fromArray(F, left, at + i)).intoArray(left, at + i);
      x.fma(toRight, fromArray(F, right, at + i)).intoArray(right, at + i);
    }
  }

  @Override
  public void scale(float[] io, int count, float gain, float slope) {
    FloatVector slopes = FloatVector.broadcast(F, slope);
    FloatVector gains = FloatVector.broadcast(F, gain);
    for (int i = 0; i < count; i += L) {
      FloatVector g = COUNT_F.add((float) i).fma(slopes, gains);
      fromArray(F, io, i).mul(g).intoArray(io, i);
    }
  }

  @Override
  public void softClip(float[] io, int count, float drive, float makeUp) {
    for (int i = 0; i < count; i += L) {
      FloatVector x = fromArray(F, io, i).mul(drive);
      x.div(x.fma(x, ONE).sqrt()).mul(makeUp).intoArray(io, i);
    }
  }
}
