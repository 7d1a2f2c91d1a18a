package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Reverberator: a feedback delay network of sixteen lines with a Hadamard matrix and frequency
 * dependent decay. After Jot and Chaigne, "Digital delay networks for designing artificial
 * reverberators" (AES 1991), and J. O. Smith, "Physical Audio Signal Processing", ch. "FDN
 * Reverberation". All lines are longer than a quantum, so a quantum is processed line by line.
 */
public final class Fdn {

  private static final int N = StereoBlock.FRAMES;
  private static final int LINES = 16;
  private static final int MASK = 0x1FFF;
  private static final int PRE_MASK = 0x1FFF;
  private static final float HADAMARD = .25f;

  private final float[][] line = new float[LINES][MASK + 1];
  private final float[][] tap = new float[LINES][N];
  private final float[] pre = new float[PRE_MASK + 1];
  private final int[] length = new int[LINES];
  private final float[] gain = new float[LINES];
  private final float[] pole = new float[LINES];
  private final float[] state = new float[LINES];
  private final Diffuser diffuserLeft = new Diffuser(113, 337, 547);
  private final Diffuser diffuserRight = new Diffuser(127, 353, 557);
  private final int preDelayFrames;
  private final float outputGain;
  private int at;

  /** A tank for one room. */
  public Fdn(Room room) {
    preDelayFrames = room.preDelayFrames();
    outputGain = (float) room.outputGain();
    for (int k = 0; k < LINES; k++) {
      length[k] = room.lineFrames(k);
      double g = Exp2.gain(-60.0 * length[k] / (48_000 * room.t60S()));
      double p = damping(g, room.cosine());
      pole[k] = (float) p;
      gain[k] = (float) (g * (1 - p));
    }
  }

  /** Pole that halves T60 at the corner: the condition of zita-rev1 (Adriaensen). */
  private static double damping(double g, double cosine) {
    double a = 1 - g * g;
    double b = 1 - g * g * cosine;
    return (b - Math.sqrt(b * b - a * a)) / a;
  }

  /** Replaces the input by the reverberated signal. */
  public void process(StereoBlock io) {
    diffuserLeft.process(io.left);
    diffuserRight.process(io.right);
    readAndDamp();
    mix();
    write(io);
    output(io);
    at = (at + N) & MASK;
  }

  private void readAndDamp() {
    for (int k = 0; k < LINES; k += 4) {
      for (int j = k; j < k + 4; j++) {
        copyOut(line[j], (at - length[j]) & MASK, tap[j]);
      }
      damp(k);
    }
  }

  private static void copyOut(float[] ring, int start, float[] out) {
    int first = Math.min(N, ring.length - start);
    System.arraycopy(ring, start, out, 0, first);
    System.arraycopy(ring, 0, out, first, N - first);
  }

  /** Four lines at a time: their recursions hide each other's latency. */
  private void damp(int k) {
    float[] t0 = tap[k];
    float[] t1 = tap[k + 1];
    float[] t2 = tap[k + 2];
    float[] t3 = tap[k + 3];
    float s0 = state[k];
    float s1 = state[k + 1];
    float s2 = state[k + 2];
    float s3 = state[k + 3];
    for (int i = 0; i < N; i++) {
      s0 = gain[k] * t0[i] + pole[k] * s0;
      s1 = gain[k + 1] * t1[i] + pole[k + 1] * s1;
      s2 = gain[k + 2] * t2[i] + pole[k + 2] * s2;
      s3 = gain[k + 3] * t3[i] + pole[k + 3] * s3;
      t0[i] = s0;
      t1[i] = s1;
      t2[i] = s2;
      t3[i] = s3;
    }
    state[k] = flush(s0);
    state[k + 1] = flush(s1);
    state[k + 2] = flush(s2);
    state[k + 3] = flush(s3);
  }

  private static float flush(float x) {
    return Math.abs(x) < 1e-12f ? 0f : x;
  }

  private void mix() {
    for (int span = 1; span < LINES; span <<= 1) {
      for (int k = 0; k < LINES; k++) {
        if ((k & span) == 0) {
          butterfly(tap[k], tap[k | span]);
        }
      }
    }
  }

  private static void butterfly(float[] a, float[] b) {
    for (int i = 0; i < N; i++) {
      float x = a[i];
      float y = b[i];
      a[i] = x + y;
      b[i] = x - y;
    }
  }

  /** Even lines take the left input, odd lines the right one. */
  private void write(StereoBlock io) {
    for (int k = 0; k < LINES; k++) {
      float[] ring = line[k];
      float[] input = (k & 1) == 0 ? io.left : io.right;
      float[] feedback = tap[k];
      float sign = (k & 2) == 0 ? .35f : -.35f;
      for (int i = 0; i < N; i++) {
        ring[at + i] = feedback[i] * HADAMARD + input[i] * sign;
      }
    }
  }

  /** Left and right are two rows of the Hadamard matrix, read before the pre-delay. */
  private void output(StereoBlock io) {
    float[] l = tap[5];
    float[] r = tap[10];
    float g = outputGain;
    int mask = PRE_MASK;
    int base = 2 * (at & (PRE_MASK >> 1));
    for (int i = 0; i < N; i++) {
      pre[(base + 2 * i) & mask] = l[i] * g;
      pre[(base + 2 * i + 1) & mask] = r[i] * g;
    }
    int read = base - 2 * preDelayFrames;
    for (int i = 0; i < N; i++) {
      io.left[i] = pre[(read + 2 * i) & mask];
      io.right[i] = pre[(read + 2 * i + 1) & mask];
    }
  }
}
