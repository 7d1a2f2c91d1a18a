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
      float a = io[i] * drive + bias;
      line[i + 1] = a;
      roots[i + 1] = (float) Math.sqrt(a * a + 1f);
    }
    for (int i = 0; i < count; i++) {
      float a = line[i + 1];
      float sum = a + line[i];
      io[i] = (sum / (roots[i + 1] + roots[i]) + (a - sum * .5f) - rest) * makeUp;
    }
    line[0] = line[count];
    roots[0] = roots[count];
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
      int at,
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
      float inLeft = in.left[at + i] * g;
      float inRight = in.right[at + i] * g;
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
  public void gather(float[][] rings, int[] readAts, float[] centre, float[] side, float[][] taps) {
    for (int k = 0; k < taps.length; k++) {
      float[] ring = rings[k];
      for (int i = 0; i < FRAMES; i++) {
        int at = readAts[k] + i;
        taps[k][i] = (ring[at] + ring[at + 2]) * side[k] + ring[at + 1] * centre[k];
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
        rings[k][at + i] = taps[k][i] * scale + input[i] * sign;
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
