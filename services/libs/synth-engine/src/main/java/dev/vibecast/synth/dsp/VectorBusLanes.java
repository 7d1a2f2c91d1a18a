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
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** The inner loops of the mix eight lanes wide, by the rules of {@link VectorLanes}. */
final class VectorBusLanes implements BusLanes {

  private static final VectorSpecies<Float> F = FloatVector.SPECIES_256;
  private static final VectorSpecies<Integer> I = IntVector.SPECIES_256;
  private static final int L = 8;
  private static final int TAPS = 12;
  private static final IntVector COUNT = IntVector.zero(I).addIndex(1);
  private static final FloatVector COUNT_F = (FloatVector) COUNT.convert(I2F, 0);
  private static final FloatVector ONE = FloatVector.broadcast(F, 1f);
  private static final VectorShuffle<Float> LAST = VectorShuffle.fromOp(F, i -> 7);
  private static final VectorShuffle<Float> ONE_BACK = VectorShuffle.fromOp(F, i -> i - 1 & 7);
  private static final VectorShuffle<Float> TWO_BACK = VectorShuffle.fromOp(F, i -> i - 2 & 7);
  private static final VectorShuffle<Float> FOUR_BACK = VectorShuffle.fromOp(F, i -> i - 4 & 7);
  private static final VectorMask<Float> HEAD = VectorMask.fromLong(F, 1);

  @Override
  public void onePole(OnePole filter, float[] states, StereoBlock io) {
    FloatVector back1 = fromArray(F, filter.back, 0);
    FloatVector back2 = fromArray(F, filter.back, L);
    FloatVector back4 = fromArray(F, filter.back, 2 * L);
    FloatVector decay = fromArray(F, filter.decay, 0);
    FloatVector over = FloatVector.broadcast(F, filter.decay[L - 1]);
    FloatVector direct = FloatVector.broadcast(F, filter.d);
    FloatVector s = FloatVector.broadcast(F, states[0]);
    FloatVector t = FloatVector.broadcast(F, states[1]);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector x = fromArray(F, io.left, i);
      FloatVector w = fromArray(F, io.right, i);
      FloatVector y = x.mul(filter.b);
      FloatVector z = w.mul(filter.b);
      y = y.rearrange(ONE_BACK).fma(back1, y);
      z = z.rearrange(ONE_BACK).fma(back1, z);
      y = y.rearrange(TWO_BACK).fma(back2, y);
      z = z.rearrange(TWO_BACK).fma(back2, z);
      y = y.rearrange(FOUR_BACK).fma(back4, y);
      z = z.rearrange(FOUR_BACK).fma(back4, z);
      FloatVector left = s.fma(decay, y).rearrange(ONE_BACK).blend(s, HEAD);
      FloatVector right = t.fma(decay, z).rearrange(ONE_BACK).blend(t, HEAD);
      x.fma(direct, left.mul(filter.c)).intoArray(io.left, i);
      w.fma(direct, right.mul(filter.c)).intoArray(io.right, i);
      s = s.fma(over, y.rearrange(LAST));
      t = t.fma(over, z.rearrange(LAST));
    }
    states[0] = s.lane(0);
    states[1] = t.lane(0);
  }

  @Override
  public float takeMiddle(OnePole filter, float state, StereoBlock io, int count) {
    FloatVector back1 = fromArray(F, filter.back, 0);
    FloatVector back2 = fromArray(F, filter.back, L);
    FloatVector back4 = fromArray(F, filter.back, 2 * L);
    FloatVector decay = fromArray(F, filter.decay, 0);
    FloatVector over = FloatVector.broadcast(F, filter.decay[L - 1]);
    FloatVector direct = FloatVector.broadcast(F, filter.d);
    FloatVector s = FloatVector.broadcast(F, state);
    for (int i = 0; i < count; i += L) {
      FloatVector l = fromArray(F, io.left, i);
      FloatVector r = fromArray(F, io.right, i);
      FloatVector x = l.add(r).mul(.5f);
      FloatVector y = x.mul(filter.b);
      y = y.rearrange(ONE_BACK).fma(back1, y);
      y = y.rearrange(TWO_BACK).fma(back2, y);
      y = y.rearrange(FOUR_BACK).fma(back4, y);
      FloatVector before = s.fma(decay, y).rearrange(ONE_BACK).blend(s, HEAD);
      FloatVector passed = x.fma(direct, before.mul(filter.c));
      l.sub(passed).intoArray(io.left, i);
      r.sub(passed).intoArray(io.right, i);
      s = s.fma(over, y.rearrange(LAST));
    }
    return s.lane(0);
  }

  @Override
  public void saturate(
      float[] io,
      int count,
      float[] line,
      float[] roots,
      float drive,
      float bias,
      float rest,
      float makeUp) {
    FloatVector drives = FloatVector.broadcast(F, drive);
    FloatVector biases = FloatVector.broadcast(F, bias);
    FloatVector half = FloatVector.broadcast(F, -.5f);
    for (int i = 0; i < count; i += L) {
      FloatVector a = fromArray(F, io, i).fma(drives, biases);
      a.intoArray(line, i + 1);
      a.fma(a, ONE).sqrt().intoArray(roots, i + 1);
    }
    for (int i = 0; i < count; i += L) {
      FloatVector a = fromArray(F, line, i + 1);
      FloatVector sum = a.add(fromArray(F, line, i));
      FloatVector root = fromArray(F, roots, i + 1).add(fromArray(F, roots, i));
      FloatVector clean = sum.fma(half, a);
      sum.div(root).add(clean).sub(rest).mul(makeUp).intoArray(io, i);
    }
    line[0] = line[count];
    roots[0] = roots[count];
  }

  @Override
  public void widen(StereoBlock in, StereoBlock out, float side) {
    float half = .5f * side;
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector l = fromArray(F, in.left, i);
      FloatVector r = fromArray(F, in.right, i);
      FloatVector mid = l.add(r).mul(.5f);
      FloatVector apart = l.sub(r).mul(half);
      fromArray(F, out.left, i).add(mid.add(apart)).intoArray(out.left, i);
      fromArray(F, out.right, i).add(mid.sub(apart)).intoArray(out.right, i);
    }
  }

  @Override
  public void spread(
      StereoBlock in,
      int at,
      float gain,
      float slope,
      float side,
      StereoBlock dry,
      StereoBlock first,
      float firstSend,
      StereoBlock second,
      float secondSend,
      float[] middle,
      float middleSend) {
    FloatVector slopes = FloatVector.broadcast(F, slope);
    FloatVector gains = FloatVector.broadcast(F, gain);
    float half = .5f * side;
    FloatVector firsts = FloatVector.broadcast(F, firstSend);
    FloatVector seconds = FloatVector.broadcast(F, secondSend);
    FloatVector middles = FloatVector.broadcast(F, middleSend);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector g = COUNT_F.add((float) i).fma(slopes, gains);
      FloatVector inLeft = fromArray(F, in.left, at + i).mul(g);
      FloatVector inRight = fromArray(F, in.right, at + i).mul(g);
      FloatVector sum = inLeft.add(inRight);
      FloatVector mid = sum.mul(.5f);
      FloatVector apart = inLeft.sub(inRight).mul(half);
      FloatVector l = mid.add(apart);
      FloatVector r = mid.sub(apart);
      fromArray(F, dry.left, i).add(l).intoArray(dry.left, i);
      fromArray(F, dry.right, i).add(r).intoArray(dry.right, i);
      l.fma(firsts, fromArray(F, first.left, i)).intoArray(first.left, i);
      r.fma(firsts, fromArray(F, first.right, i)).intoArray(first.right, i);
      l.fma(seconds, fromArray(F, second.left, i)).intoArray(second.left, i);
      r.fma(seconds, fromArray(F, second.right, i)).intoArray(second.right, i);
      sum.fma(middles, fromArray(F, middle, i)).intoArray(middle, i);
    }
  }

  @Override
  public void allPass(float[] io, float[] ring, int readAt, int writeAt, float gain) {
    FloatVector forth = FloatVector.broadcast(F, gain);
    FloatVector back = FloatVector.broadcast(F, -gain);
    for (int i = 0; i < FRAMES; i += L) {
      FloatVector delayed = fromArray(F, ring, readAt + i);
      FloatVector fed = delayed.fma(forth, fromArray(F, io, i));
      fed.intoArray(ring, writeAt + i);
      fed.fma(back, delayed).intoArray(io, i);
    }
  }

  @Override
  public void gather(float[][] rings, int[] readAts, float[] centre, float[] side, float[][] taps) {
    for (int k = 0; k < taps.length; k += 4) {
      gather(rings, readAts, centre, side, taps, k);
    }
  }

  /** Four lines through two ranks of butterflies: neighbours, then neighbours of neighbours. */
  private static void gather(
      float[][] rings, int[] readAts, float[] centre, float[] side, float[][] taps, int k) {
    float[] a = rings[k];
    float[] b = rings[k + 1];
    float[] c = rings[k + 2];
    float[] d = rings[k + 3];
    FloatVector centreA = FloatVector.broadcast(F, centre[k]);
    FloatVector centreB = FloatVector.broadcast(F, centre[k + 1]);
    FloatVector centreC = FloatVector.broadcast(F, centre[k + 2]);
    FloatVector centreD = FloatVector.broadcast(F, centre[k + 3]);
    for (int i = 0; i < FRAMES; i += L) {
      int atA = readAts[k] + i;
      int atB = readAts[k + 1] + i;
      int atC = readAts[k + 2] + i;
      int atD = readAts[k + 3] + i;
      FloatVector va = fromArray(F, a, atA).add(fromArray(F, a, atA + 2)).mul(side[k]);
      FloatVector vb = fromArray(F, b, atB).add(fromArray(F, b, atB + 2)).mul(side[k + 1]);
      FloatVector vc = fromArray(F, c, atC).add(fromArray(F, c, atC + 2)).mul(side[k + 2]);
      FloatVector vd = fromArray(F, d, atD).add(fromArray(F, d, atD + 2)).mul(side[k + 3]);
      va = fromArray(F, a, atA + 1).fma(centreA, va);
      vb = fromArray(F, b, atB + 1).fma(centreB, vb);
      vc = fromArray(F, c, atC + 1).fma(centreC, vc);
      vd = fromArray(F, d, atD + 1).fma(centreD, vd);
      FloatVector ab = va.add(vb);
      FloatVector cd = vc.add(vd);
      FloatVector abDiff = va.sub(vb);
      FloatVector cdDiff = vc.sub(vd);
      ab.add(cd).intoArray(taps[k], i);
      abDiff.add(cdDiff).intoArray(taps[k + 1], i);
      ab.sub(cd).intoArray(taps[k + 2], i);
      abDiff.sub(cdDiff).intoArray(taps[k + 3], i);
    }
  }

  @Override
  public void scatter(
      float[][] taps, float[][] rings, int at, float[] left, float[] right, float scale, float in) {
    for (int k = 0; k < 4; k++) {
      float[] input = (k & 1) == 0 ? left : right;
      last(taps, rings, k, at, input, scale, (k & 2) == 0 ? in : -in);
    }
  }

  /** The last two ranks; every fourth line takes the same input. */
  private static void last(
      float[][] taps, float[][] rings, int k, int at, float[] input, float scale, float sign) {
    float[] b = taps[k + 4];
    float[] c = taps[k + 8];
    FloatVector scales = FloatVector.broadcast(F, scale);
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
      ab.add(cd).fma(scales, fed).intoArray(rings[k], at + i);
      second.fma(scales, fed).intoArray(rings[k + 4], at + i);
      third.fma(scales, fed).intoArray(rings[k + 8], at + i);
      abDiff.sub(cdDiff).fma(scales, fed).intoArray(rings[k + 12], at + i);
    }
  }

  @Override
  public void multiply(float[] io, float[] gains) {
    for (int i = 0; i < FRAMES; i += L) {
      fromArray(F, io, i).mul(fromArray(F, gains, i)).intoArray(io, i);
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
          FloatVector h0 = FloatVector.broadcast(F, h[k]);
          FloatVector h1 = FloatVector.broadcast(F, h[k + 1]);
          even = fromArray(F, in, offset + i + k).fma(h0, even);
          odd = fromArray(F, in, offset + i + k + 1).fma(h1, odd);
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
    FloatVector full = FloatVector.broadcast(F, 32_767f);
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
      IntVector lBits = l.fma(full, lNoise).add(Sine.MAGIC).reinterpretAsInts();
      IntVector rBits = r.fma(full, rNoise).add(Sine.MAGIC).reinterpretAsInts();
      IntVector ls = lBits.sub(Sine.MAGIC_BITS).max(-32_768).min(32_767);
      IntVector rs = rBits.sub(Sine.MAGIC_BITS).max(-32_768).min(32_767);
      ls.and(0xFFFF).or(rs.lanewise(LSHL, 16)).intoArray(out, i);
    }
  }
}
