package dev.vibecast.synth.dsp;

import java.util.Arrays;

/** The inner loops of voices without vectors, bit for bit what {@link VectorLanes} gives. */
final class ScalarLanes implements Lanes {

  private static final int L = 8;

  @Override
  public void stairs(
      float[] steps, float[] fix, int at, float[] out, int count, float start, float slope) {
    float height = start;
    float[] sums = new float[L];
    for (int i = 0; i < count; i += L) {
      System.arraycopy(steps, at + i, sums, 0, L);
      for (int span = 1; span < L; span <<= 1) {
        for (int j = L - 1; j >= span; j--) {
          sums[j] += sums[j - span];
        }
      }
      for (int j = 0; j < L; j++) {
        out[i + j] = (sums[j] + height) + ((i + j) * slope + fix[at + i + j]);
      }
      height += sums[L - 1];
    }
    Arrays.fill(steps, at, at + count, 0f);
    Arrays.fill(fix, at, at + count, 0f);
  }

  @Override
  public void triangle(float[] out, int count, int phase, int inc, float gain) {
    for (int i = 0; i < count; i++) {
      float x = Math.abs((phase + i * inc) * Sine.PHASE_SCALE);
      out[i] += (x * 2f - 1f) * gain;
    }
  }

  @Override
  public void sine(float[] out, int count, int phase, int inc, float gain, float slope) {
    float bend = Sine.bend(L / 2 * inc);
    for (int j = 0; j < L; j++) {
      float y = Sine.ofPhase(j * inc + phase);
      float change = y - Sine.ofPhase(j * inc + phase - L * inc);
      float g = j * slope + gain;
      for (int i = j; i < count; i += L) {
        out[i] += y * g;
        change -= y * bend;
        y += change;
        g += L * slope;
      }
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
    sine(left, count, phase, inc, leftGain, leftSlope);
    sine(right, count, phase, inc, rightGain, rightSlope);
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
    float bend = Sine.bend(L / 2 * modulatorInc);
    for (int j = 0; j < L; j++) {
      float m = Sine.ofPhase(j * modulatorInc + modulatorPhase);
      float change = m - Sine.ofPhase(j * modulatorInc + modulatorPhase - L * modulatorInc);
      float depth = j * indexSlope + index;
      float g = j * slope + gain;
      for (int i = j; i < count; i += L) {
        float x = Sine.wrap((carrierPhase + i * carrierInc) * Sine.PHASE_SCALE + m * depth);
        out[i] += Sine.sinPi(x) * g;
        change -= m * bend;
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
    for (int i = 0; i < count; i += L) {
      for (int j = 0; j < L; j++) {
        y[j] = output(r.table, in, i, j) + r.held(state, j);
      }
      inputs(r, in, i, next);
      for (int j = 0; j < L; j++) {
        next[j] += r.kept(state, j);
        out[i + j] = out[i + j] * keep + y[j] * ((j + (float) i) * slope + gain);
      }
      System.arraycopy(next, 0, state, 0, L);
    }
    Response.settle(state);
  }

  /** What eight inputs add to output j. */
  private static float output(float[] table, float[] in, int at, int j) {
    float even = 0;
    float odd = 0;
    for (int k = 0; k < L; k += 2) {
      even += table[L - 1 - k + j] * in[at + k];
      odd += table[L - 2 - k + j] * in[at + k + 1];
    }
    return even + odd;
  }

  /** What eight inputs add to the next state, which stands several times in its vector. */
  private static void inputs(Response r, float[] in, int at, float[] next) {
    int rows = r.states;
    float[] sums = new float[L];
    for (int j = 0; j < L; j++) {
      float early = input(r, in, at, 0, j);
      float late = input(r, in, at, rows / 2, j);
      for (int row = 1; row < rows / 2; row++) {
        early += input(r, in, at, row, j);
        late += input(r, in, at, rows / 2 + row, j);
      }
      sums[j] = early + late;
    }
    for (int span = L / 2; span >= rows; span /= 2) {
      float[] before = sums.clone();
      for (int j = 0; j < L; j++) {
        sums[j] = before[j] + before[j - span & L - 1];
      }
    }
    System.arraycopy(sums, 0, next, 0, L);
  }

  private static float input(Response r, float[] in, int at, int row, int j) {
    int perRow = L / r.states;
    return in[at + perRow * row + j / r.states] * r.table[Response.INPUT + L * row + j];
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
      io[at + j] = before * filter.c + io[at + j] * filter.d;
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
      sums[j] += state * filter.decay[j];
    }
  }

  /** Adds what lies a span back; frames before the eight have the factor 0. */
  private static void reach(float[] sums, float[] back, int at, int span) {
    for (int j = L - 1; j >= span; j--) {
      sums[j] += sums[j - span] * back[at + j];
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
      line[writeAt + i] = wave + (line[readAt + i - 1] - wave) * damping;
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
      out[i] += in[i] * (i * slope + gain);
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
      float x = in[i] * (i * slope + gain);
      left[at + i] += x * leftGain;
      right[at + i] += x * rightGain;
    }
  }

  @Override
  public void scale(float[] io, int count, float gain, float slope) {
    for (int i = 0; i < count; i++) {
      io[i] *= i * slope + gain;
    }
  }

  @Override
  public void softClip(float[] io, int count, float drive, float makeUp) {
    for (int i = 0; i < count; i++) {
      float x = io[i] * drive;
      io[i] = x / (float) Math.sqrt(x * x + 1f) * makeUp;
    }
  }
}
