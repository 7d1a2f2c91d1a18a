package dev.vibecast.synth.dsp;

/** The inner loops of the mix without vectors, bit for bit what {@link VectorBusLanes} gives. */
final class ScalarBusLanes implements BusLanes {

  private static final int L = 8;
  private static final int TAPS = 12;

  @Override
  public void onePole(OnePole filter, float[] states, StereoBlock io) {
    float[] sums = new float[L];
    for (int i = 0; i < FRAMES; i += L) {
      states[0] = ScalarLanes.onePole(filter, states[0], io.left, i, sums);
      states[1] = ScalarLanes.onePole(filter, states[1], io.right, i, sums);
    }
  }

  @Override
  public float takeMiddle(OnePole filter, float state, StereoBlock io, int count) {
    float[] middle = new float[L];
    float[] sums = new float[L];
    float s = state;
    for (int i = 0; i < count; i += L) {
      for (int j = 0; j < L; j++) {
        middle[j] = (io.left[i + j] + io.right[i + j]) * .5f;
      }
      s = ScalarLanes.onePole(filter, s, middle, 0, sums);
      for (int j = 0; j < L; j++) {
        io.left[i + j] -= middle[j];
        io.right[i + j] -= middle[j];
      }
    }
    return s;
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
    for (int i = 0; i < count; i++) {
      float a = fma(io[i], drive, bias);
      line[i + 1] = a;
      roots[i + 1] = (float) Math.sqrt(fma(a, a, 1f));
    }
    for (int i = 0; i < count; i++) {
      float a = line[i + 1];
      float sum = a + line[i];
      io[i] = (sum / (roots[i + 1] + roots[i]) + fma(sum, -.5f, a) - rest) * makeUp;
    }
    line[0] = line[count];
    roots[0] = roots[count];
  }

  @Override
  public void widen(StereoBlock in, StereoBlock out, float side) {
    float half = .5f * side;
    for (int i = 0; i < FRAMES; i++) {
      float l = in.left[i];
      float r = in.right[i];
      float mid = (l + r) * .5f;
      float apart = (l - r) * half;
      out.left[i] += mid + apart;
      out.right[i] += mid - apart;
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
    float half = .5f * side;
    for (int i = 0; i < FRAMES; i++) {
      float g = fma(i, slope, gain);
      float inLeft = in.left[at + i] * g;
      float inRight = in.right[at + i] * g;
      float mid = (inLeft + inRight) * .5f;
      float apart = (inLeft - inRight) * half;
      float l = mid + apart;
      float r = mid - apart;
      dry.left[i] += l;
      dry.right[i] += r;
      first.left[i] = fma(l, firstSend, first.left[i]);
      first.right[i] = fma(r, firstSend, first.right[i]);
      second.left[i] = fma(l, secondSend, second.left[i]);
      second.right[i] = fma(r, secondSend, second.right[i]);
      middle[i] = fma(inLeft + inRight, middleSend, middle[i]);
    }
  }

  @Override
  public void allPass(float[] io, float[] ring, int readAt, int writeAt, float gain) {
    for (int i = 0; i < FRAMES; i++) {
      float delayed = ring[readAt + i];
      float fed = fma(delayed, gain, io[i]);
      ring[writeAt + i] = fed;
      io[i] = fma(fed, -gain, delayed);
    }
  }

  @Override
  public void gather(float[][] rings, int[] readAts, float[] centre, float[] side, float[][] taps) {
    for (int k = 0; k < taps.length; k++) {
      float[] ring = rings[k];
      for (int i = 0; i < FRAMES; i++) {
        int at = readAts[k] + i;
        taps[k][i] = fma(ring[at + 1], centre[k], (ring[at] + ring[at + 2]) * side[k]);
      }
    }
    butterflies(taps, 1);
    butterflies(taps, 2);
  }

  @Override
  public void scatter(
      float[][] taps, float[][] rings, int at, float[] left, float[] right, float scale, float in) {
    butterflies(taps, 4);
    butterflies(taps, 8);
    for (int k = 0; k < taps.length; k++) {
      float[] input = (k & 1) == 0 ? left : right;
      float sign = (k & 2) == 0 ? in : -in;
      for (int i = 0; i < FRAMES; i++) {
        rings[k][at + i] = fma(taps[k][i], scale, input[i] * sign);
      }
    }
  }

  private static void butterflies(float[][] taps, int span) {
    for (int k = 0; k < taps.length; k++) {
      if ((k & span) == 0) {
        butterfly(taps[k], taps[k | span]);
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
  public void multiply(float[] io, float[] gains) {
    for (int i = 0; i < FRAMES; i++) {
      io[i] *= gains[i];
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
          even = fma(in[i + offset + k], h[k], even);
          odd = fma(in[i + offset + k + 1], h[k + 1], odd);
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
    return Math.clamp(Sine.round(fma(x, 32_767f, dither)), -32_768, 32_767);
  }

  private static float fma(float a, float b, float c) {
    return Fused.of(a, b, c);
  }
}
