package dev.vibecast.synth.dsp;

import java.util.Arrays;

/** The inner loops without vectors, bit for bit what {@link VectorLanes} gives. */
final class ScalarLanes implements Lanes {

  private static final int L = 8;
  private static final int TAPS = 12;
  private static final int OUT = 8;
  private static final int NEXT = 16;

  @Override
  public void stairs(float[] steps, float[] fix, float[] out, float start, float slope) {
    float height = start;
    float[] sums = new float[L];
    for (int i = 0; i < FRAMES; i += L) {
      System.arraycopy(steps, i, sums, 0, L);
      for (int span = 1; span < L; span <<= 1) {
        for (int j = L - 1; j >= span; j--) {
          sums[j] += sums[j - span];
        }
      }
      for (int j = 0; j < L; j++) {
        out[i + j] = (sums[j] + height) + ((i + j) * slope + fix[i + j]);
      }
      height += sums[L - 1];
    }
    Arrays.fill(steps, 0f);
    Arrays.fill(fix, 0f);
  }

  @Override
  public void triangle(float[] out, int phase, int inc, float gain) {
    for (int i = 0; i < FRAMES; i++) {
      float x = Math.abs((phase + i * inc) * Sine.PHASE_SCALE);
      out[i] += (x * 2f - 1f) * gain;
    }
  }

  @Override
  public void sine(float[] out, int phase, int inc, float gain, float slope) {
    float bend = Sine.bend(L / 2 * inc);
    for (int j = 0; j < L; j++) {
      float y = Sine.ofPhase(j * inc + phase);
      float change = y - Sine.ofPhase(j * inc + phase - L * inc);
      float g = j * slope + gain;
      for (int i = j; i < FRAMES; i += L) {
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
      int phase,
      int inc,
      float leftGain,
      float leftSlope,
      float rightGain,
      float rightSlope) {
    sine(left, phase, inc, leftGain, leftSlope);
    sine(right, phase, inc, rightGain, rightSlope);
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
    float bend = Sine.bend(L / 2 * modulatorInc);
    for (int j = 0; j < L; j++) {
      float m = Sine.ofPhase(j * modulatorInc + modulatorPhase);
      float change = m - Sine.ofPhase(j * modulatorInc + modulatorPhase - L * modulatorInc);
      float depth = j * indexSlope + index;
      float g = j * slope + gain;
      for (int i = j; i < FRAMES; i += L) {
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
  public void white(float[] out, int seed, int frame) {
    for (int i = 0; i < FRAMES; i++) {
      out[i] = Noise.hash(seed, frame + i) * 0x1p-31f;
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
    for (int i = 0; i < FRAMES; i += L) {
      eight(response, state, in, i);
      for (int j = 0; j < L; j++) {
        out[i + j] = out[i + j] * keep + state[OUT + j] * gain;
      }
    }
    Response.settle(state);
  }

  /** Leaves eight outputs in the work space of the state. */
  private static void eight(Response response, float[] state, float[] in, int at) {
    float[] t = response.table;
    for (int j = 0; j < L; j++) {
      float even = 0;
      float odd = 0;
      float nextEven = 0;
      float nextOdd = 0;
      for (int k = 0; k < L; k += 2) {
        even += in[at + k] * t[L - 1 - k + j];
        odd += in[at + k + 1] * t[L - 2 - k + j];
        nextEven += in[at + k] * t[Response.INPUT + L * k + j];
        nextOdd += in[at + k + 1] * t[Response.INPUT + L * k + L + j];
      }
      state[OUT + j] = (even + odd) + response.outputOf(state, j);
      state[NEXT + j] = (nextEven + nextOdd) + response.nextOf(state, j);
    }
    System.arraycopy(state, NEXT, state, 0, L);
  }

  @Override
  public float onePole(OnePole filter, float state, float[] io) {
    float[] sums = new float[L];
    float s = state;
    for (int i = 0; i < FRAMES; i += L) {
      advance(filter, s, io, i, sums);
      for (int j = 0; j < L; j++) {
        float before = j == 0 ? s : sums[j - 1];
        io[i + j] = before * filter.c + io[i + j] * filter.d;
      }
      s = sums[L - 1];
    }
    return s;
  }

  @Override
  public void onePole(OnePole filter, float[] states, StereoBlock io) {
    states[0] = onePole(filter, states[0], io.left);
    states[1] = onePole(filter, states[1], io.right);
  }

  @Override
  public void damp(OnePole[] filters, float[] states, float[][] rings, int[] ats, float[][] outs) {
    float[] sums = new float[L];
    for (int k = 0; k < filters.length; k++) {
      float s = states[k];
      for (int i = 0; i < FRAMES; i += L) {
        advance(filters[k], s, rings[k], ats[k] + i, sums);
        System.arraycopy(sums, 0, outs[k], i, L);
        s = sums[L - 1];
      }
      states[k] = s;
    }
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
  public void mix(float[] in, float[] out, float gain, float slope) {
    for (int i = 0; i < FRAMES; i++) {
      out[i] += in[i] * (i * slope + gain);
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
    for (int i = 0; i < FRAMES; i++) {
      float x = in[i] * (i * slope + gain);
      left[i] += x * leftGain;
      right[i] += x * rightGain;
    }
  }

  @Override
  public void scale(float[] io, float gain, float slope) {
    for (int i = 0; i < FRAMES; i++) {
      io[i] *= i * slope + gain;
    }
  }

  @Override
  public void multiply(float[] io, float[] gains) {
    for (int i = 0; i < FRAMES; i++) {
      io[i] *= gains[i];
    }
  }

  @Override
  public void softClip(float[] io, float drive, float makeUp) {
    for (int i = 0; i < FRAMES; i++) {
      float x = io[i] * drive;
      io[i] = x / (float) Math.sqrt(x * x + 1f) * makeUp;
    }
  }

  @Override
  public void saturate(
      float[] io, float[] line, float[] roots, float drive, float bias, float rest, float makeUp) {
    for (int i = 0; i < FRAMES; i++) {
      float a = io[i] * drive + bias;
      line[i + 1] = a;
      roots[i + 1] = (float) Math.sqrt(a * a + 1f);
    }
    for (int i = 0; i < FRAMES; i++) {
      float a = line[i + 1];
      float sum = a + line[i];
      io[i] = (sum / (roots[i + 1] + roots[i]) + (a - sum * .5f) - rest) * makeUp;
    }
    line[0] = line[FRAMES];
    roots[0] = roots[FRAMES];
  }

  @Override
  public void cross(StereoBlock in, StereoBlock out, float a, float b) {
    for (int i = 0; i < FRAMES; i++) {
      float l = in.left[i];
      float r = in.right[i];
      out.left[i] += l * a + r * b;
      out.right[i] += r * a + l * b;
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
    for (int i = 0; i < FRAMES; i++) {
      float g = i * slope + gain;
      float inLeft = in.left[i] * g;
      float inRight = in.right[i] * g;
      float l = inLeft * a + inRight * b;
      float r = inRight * a + inLeft * b;
      dry.left[i] += l;
      dry.right[i] += r;
      first.left[i] += l * firstSend;
      first.right[i] += r * firstSend;
      second.left[i] += l * secondSend;
      second.right[i] += r * secondSend;
      middle[i] += (inLeft + inRight) * middleSend;
    }
  }

  @Override
  public void allPass(float[] io, float[] ring, int readAt, int writeAt, float gain) {
    for (int i = 0; i < FRAMES; i++) {
      float delayed = ring[readAt + i];
      float fed = delayed * gain + io[i];
      ring[writeAt + i] = fed;
      io[i] = delayed - fed * gain;
    }
  }

  @Override
  public void hadamard(
      float[][] taps, float[][] rings, int at, float[] left, float[] right, float scale, float in) {
    int lines = taps.length;
    for (int span = 1; span < lines; span <<= 1) {
      for (int k = 0; k < lines; k++) {
        if ((k & span) == 0) {
          butterfly(taps[k], taps[k | span]);
        }
      }
    }
    for (int k = 0; k < lines; k++) {
      float[] input = (k & 1) == 0 ? left : right;
      float sign = (k & 2) == 0 ? in : -in;
      for (int i = 0; i < FRAMES; i++) {
        rings[k][at + i] = taps[k][i] * scale + input[i] * sign;
      }
    }
  }

  private static void butterfly(float[] a, float[] b) {
    for (int i = 0; i < FRAMES; i++) {
      float x = a[i];
      float y = b[i];
      a[i] = x + y;
      b[i] = x - y;
    }
  }

  @Override
  public float total(float[] in) {
    float[] columns = new float[L];
    for (int i = 0; i < FRAMES; i++) {
      columns[i % L] += in[i];
    }
    float total = 0;
    for (float column : columns) {
      total += column;
    }
    return total;
  }

  @Override
  public float loudest(float[] in, int count) {
    float loudest = 0;
    for (int i = 0; i < count; i++) {
      loudest = Math.max(loudest, Math.abs(in[i]));
    }
    return loudest;
  }

  @Override
  public void raise(float[] in, int offset, float[] peak) {
    for (int i = 0; i < FRAMES; i++) {
      peak[i] = Math.max(peak[i], Math.abs(in[i + offset]));
    }
  }

  @Override
  public void raiseInterpolated(float[] in, int offset, float[][] taps, float[] peak) {
    for (float[] h : taps) {
      for (int i = 0; i < FRAMES; i++) {
        float even = 0;
        float odd = 0;
        for (int k = 0; k < TAPS; k += 2) {
          even += in[i + offset + k] * h[k];
          odd += in[i + offset + k + 1] * h[k + 1];
        }
        peak[i] = Math.max(peak[i], Math.abs(even + odd));
      }
    }
  }

  @Override
  public void shrink(float[] io, int span, int count) {
    for (int i = 0; i < count; i++) {
      io[i] = Math.min(io[i], io[i + span]);
    }
  }

  @Override
  public void pcm16(float[] left, float[] right, int frame, int[] out) {
    for (int i = 0; i < FRAMES; i++) {
      int x = Noise.hash(Noise.DITHER_SEED, frame + i);
      float noise = ((x & 0xFFFF) - (x >>> 16)) * 0x1p-16f;
      out[i] = quantise(left[i], noise) & 0xFFFF | quantise(right[i], noise) << 16;
    }
  }

  private static int quantise(float x, float noise) {
    float dither = x == 0f ? 0f : noise;
    return Math.clamp(Sine.round(x * 32_767f + dither), -32_768, 32_767);
  }
}
