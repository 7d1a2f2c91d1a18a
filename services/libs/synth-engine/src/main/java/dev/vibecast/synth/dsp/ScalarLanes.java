package dev.vibecast.synth.dsp;

import java.util.Arrays;

/** The inner loops of voices without vectors, bit for bit what {@link VectorLanes} gives. */
final class ScalarLanes implements Lanes {

  private static final int L = 8;

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
    float[] c = SawBank.RESIDUALS;
    for (double fall = wrap; fall < count + 2; fall += period) {
      int after = (int) Math.ceil(fall);
      float x = (float) (after - fall);
      int i = 2 * (at + after);
      for (int j = 0; j < L; j++) {
        float high = fma(fma(c[4 * L + j], x, c[3 * L + j]), x, c[2 * L + j]);
        float residual = fma(fma(high, x, c[L + j]), x, c[j]);
        float gain = (j & 1) == 0 ? leftGain : rightGain;
        fix[i - 4 + j] = fma(residual, gain, fix[i - 4 + j]);
      }
      if (after > 0) {
        steps[i] -= 2f * leftGain;
        steps[i + 1] -= 2f * rightGain;
      }
    }
  }

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
    stair(steps, fix, 2 * at, count, left, leftStart, leftSlope);
    if (right != null) {
      stair(steps, fix, 2 * at + 1, count, right, rightStart, rightSlope);
    }
    Arrays.fill(steps, 2 * at, 2 * (at + count), 0f);
    Arrays.fill(fix, 2 * at, 2 * (at + count), 0f);
  }

  /** One channel; sums are those of four frames at a time. */
  private static void stair(
      float[] steps, float[] fix, int at, int count, float[] out, float start, float slope) {
    float height = start;
    for (int i = 0; i < count; i += 4) {
      float s0 = steps[at + 2 * i];
      float s1 = steps[at + 2 * i + 2];
      float s2 = steps[at + 2 * i + 4];
      float s3 = steps[at + 2 * i + 6];
      float s01 = s1 + s0;
      float s12 = s2 + s1;
      float s23 = s3 + s2;
      float last = s23 + s01;
      int j = at + 2 * i;
      out[i] = fma(i, slope, s0 + height + fix[j]);
      out[i + 1] = fma(i + 1, slope, s01 + height + fix[j + 2]);
      out[i + 2] = fma(i + 2, slope, s12 + s0 + height + fix[j + 4]);
      out[i + 3] = fma(i + 3, slope, last + height + fix[j + 6]);
      height += last;
    }
  }

  @Override
  public void triangle(float[] out, int count, int phase, int inc, float gain) {
    for (int i = 0; i < count; i++) {
      float x = Math.abs((phase + i * inc) * Sine.PHASE_SCALE);
      out[i] = fma(x * 2f - 1f, gain, out[i]);
    }
  }

  @Override
  public void sineRun(float[] out, int from, int to, int phase, int inc, float gain, float slope) {
    float bend = Sine.bend(L / 2 * inc);
    for (int j = 0; j < L; j++) {
      float y = Sine.ofPhase(j * inc + phase);
      float change = y - Sine.ofPhase(j * inc + phase - L * inc);
      float g = j * slope + gain;
      for (int i = from + j; i < to; i += L) {
        out[i] = fma(y, g, out[i]);
        change = fma(y, -bend, change);
        y += change;
        g += L * slope;
      }
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
    sineRun(left, from, to, phase, inc, leftGain, leftSlope);
    sineRun(right, from, to, phase, inc, rightGain, rightSlope);
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
    float bend = Sine.bend(L / 2 * modulatorInc);
    for (int j = 0; j < L; j++) {
      float m = Sine.ofPhase(j * modulatorInc + modulatorPhase);
      float change = m - Sine.ofPhase(j * modulatorInc + modulatorPhase - L * modulatorInc);
      float depth = j * indexSlope + index;
      float g = j * slope + gain;
      for (int i = from + j; i < to; i += L) {
        float straight = (carrierPhase + (i - from) * carrierInc) * Sine.PHASE_SCALE;
        float x = Sine.wrap(fma(m, depth, straight));
        out[i] = fma(Sine.sinPi(x), g, out[i]);
        change = fma(m, -bend, change);
        m += change;
        depth += L * indexSlope;
        g += L * slope;
      }
    }
  }

  @Override
  public void white(float[] out, int count, int seed, int frame) {
    for (int i = 0; i < count; i++) {
      out[i] = Noise.hash(seed, frame + i) * 0x1p-31f;
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
    float[] y = new float[L];
    float[] next = new float[L];
    float[] sums = new float[L];
    for (int i = 0; i < count; i += L) {
      for (int j = 0; j < L; j++) {
        y[j] = output(r.table, in, i, j) + r.held(state, j);
      }
      inputs(r, in, i, sums, next);
      for (int j = 0; j < L; j++) {
        next[j] += r.kept(state, j);
        float g = fma(j + (float) i, slope, gain);
        out[i + j] = fma(y[j], g, out[i + j] * keep);
      }
      System.arraycopy(next, 0, state, 0, L);
    }
    Response.settle(state);
  }

  /** What eight inputs add to output j. */
  private static float output(float[] table, float[] in, int at, int j) {
    float even = table[L - 1 + j] * in[at];
    float odd = table[L - 2 + j] * in[at + 1];
    for (int k = 2; k < L; k += 2) {
      even = fma(table[L - 1 - k + j], in[at + k], even);
      odd = fma(table[L - 2 - k + j], in[at + k + 1], odd);
    }
    return even + odd;
  }

  /**
   * What eight inputs add to the next state, which stands several times in its vector.
   *
   * @param sums work space of eight
   */
  private static void inputs(Response r, float[] in, int at, float[] sums, float[] next) {
    for (int j = 0; j < L; j++) {
      float early = input(r, in, at, 0, j) * weight(r, 0, j);
      float later = fma(input(r, in, at, 1, j), weight(r, 1, j), early);
      if (r.states == 2) {
        sums[j] = later;
      } else {
        float late = input(r, in, at, 2, j) * weight(r, 2, j);
        sums[j] = later + fma(input(r, in, at, 3, j), weight(r, 3, j), late);
      }
    }
    for (int j = 0; j < L; j++) {
      next[j] = sums[j] + sums[j ^ 4];
      if (r.states == 2) {
        next[j] += sums[j - 2 & 7] + sums[(j - 2 & 7) ^ 4];
      }
    }
  }

  private static float input(Response r, float[] in, int at, int row, int j) {
    return in[at + L / r.states * row + j / r.states];
  }

  private static float weight(Response r, int row, int j) {
    return r.table[Response.INPUT + L * row + j];
  }

  @Override
  public float onePole(OnePole filter, float state, float[] io, int count) {
    float[] sums = new float[L];
    float s = state;
    for (int i = 0; i < count; i += L) {
      s = onePole(filter, s, io, i, sums);
    }
    return s;
  }

  /** Filters eight frames in place and returns the next state. */
  static float onePole(OnePole filter, float state, float[] io, int at, float[] sums) {
    advance(filter, state, io, at, sums);
    for (int j = 0; j < L; j++) {
      float before = j == 0 ? state : sums[j - 1];
      io[at + j] = fma(io[at + j], filter.d, before * filter.c);
    }
    return sums[L - 1];
  }

  /** Leaves the next eight states in the sums. */
  private static void advance(OnePole filter, float state, float[] in, int at, float[] sums) {
    for (int j = 0; j < L; j++) {
      sums[j] = in[at + j] * filter.b;
    }
    for (int row = 0; row < 3; row++) {
      reach(sums, filter.back, L * row, 1 << row);
    }
    for (int j = 0; j < L; j++) {
      sums[j] = fma(state, filter.decay[j], sums[j]);
    }
  }

  /** Adds what lies a span back; frames before the eight have the factor 0. */
  private static void reach(float[] sums, float[] back, int at, int span) {
    for (int j = L - 1; j >= span; j--) {
      sums[j] = fma(sums[j - span], back[at + j], sums[j]);
    }
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
    for (int i = 0; i < count; i++) {
      float wave = line[readAt + i];
      out[outAt + i] = wave;
      line[writeAt + i] = fma(line[readAt + i - 1] - wave, damping, wave);
    }
    float[] sums = new float[L];
    float s = state;
    for (int i = writeAt; i < writeAt + count; i += L) {
      s = onePole(tuning, s, line, i, sums);
    }
    return s;
  }

  @Override
  public void mix(float[] in, float[] out, int count, float gain, float slope) {
    for (int i = 0; i < count; i++) {
      out[i] = fma(in[i], fma(i, slope, gain), out[i]);
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
    for (int i = 0; i < count; i++) {
      float x = in[i] * fma(i, slope, gain);
      left[at + i] = fma(x, leftGain, left[at + i]);
      right[at + i] = fma(x, rightGain, right[at + i]);
    }
  }

  @Override
  public void scale(float[] io, int count, float gain, float slope) {
    for (int i = 0; i < count; i++) {
      io[i] *= fma(i, slope, gain);
    }
  }

  @Override
  public void softClip(float[] io, int count, float drive, float makeUp) {
    for (int i = 0; i < count; i++) {
      float x = io[i] * drive;
      io[i] = x / (float) Math.sqrt(fma(x, x, 1f)) * makeUp;
    }
  }

  private static float fma(float a, float b, float c) {
    return Fused.of(a, b, c);
  }
}
