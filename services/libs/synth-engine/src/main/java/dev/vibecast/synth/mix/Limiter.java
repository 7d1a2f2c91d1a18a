package dev.vibecast.synth.mix;

import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.dsp.BusLanes;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.StereoBlock;
import java.util.Arrays;

/**
 * Look-ahead true-peak limiter, both channels linked. Needed gain, minimum over the window,
 * release, mean over the window: the mean reaches the needed gain exactly when the peak leaves the
 * delay (Hämäläinen, "Smoothing of the control signal without clipped output in digital peak
 * limiters", DAFx-02). The mean runs in integers, so it never drifts.
 */
public final class Limiter {

  private static final int N = StereoBlock.FRAMES;
  private static final int WINDOW = 96;
  private static final int DELAY = AudioFormat.LOOK_AHEAD_FRAMES;
  private static final int REST_QUANTA = 8;
  private static final float THRESHOLD = (float) Exp2.gain(-1.5);
  private static final double RELEASE = 1 - Exp2.exp(-1 / (.12 * 48_000));
  private static final double ONE = 1 << 30;
  private static final int AHEAD = DELAY - WINDOW - TruePeak.LATENCY_FRAMES + 1;

  private final TruePeak leftPeak = new TruePeak();
  private final TruePeak rightPeak = new TruePeak();
  private final LookAheadDelay delay = new LookAheadDelay();
  private final float[] peak = new float[N];
  private final float[] needed = new float[WINDOW + N];

  /** Behind the window it stays 1, which changes no minimum. */
  private final float[] least = new float[WINDOW + N + 64];

  private final long[] smooth = new long[256];
  private final float[] gains = new float[AHEAD + N];
  private double held = 1;
  private long sum = (long) ONE * WINDOW;
  private int at;
  private int quiet = REST_QUANTA;

  /** A limiter at rest. */
  public Limiter() {
    Arrays.fill(needed, 1f);
    Arrays.fill(least, 1f);
    Arrays.fill(smooth, (long) ONE);
    Arrays.fill(gains, 1f);
  }

  /** Replaces the input by the limited signal, 128 frames late. */
  public void process(StereoBlock io) {
    Arrays.fill(peak, 0f);
    leftPeak.raise(io.left, peak);
    rightPeak.raise(io.right, peak);
    boolean loud = BusLanes.ACTIVE.loudest(peak, N) > THRESHOLD;
    if (loud || !resting()) {
      plan();
    } else {
      Arrays.fill(gains, AHEAD, AHEAD + N, 1f);
    }
    quiet = loud ? 0 : Math.min(quiet + 1, REST_QUANTA);
    delay.process(io);
    BusLanes.ACTIVE.multiply(io.left, gains);
    BusLanes.ACTIVE.multiply(io.right, gains);
    System.arraycopy(gains, N, gains, 0, AHEAD);
  }

  /** Whether every gain in sight is 1, so that nothing has to be planned. */
  private boolean resting() {
    return quiet == REST_QUANTA && held == 1 && sum == (long) ONE * WINDOW;
  }

  private void plan() {
    System.arraycopy(needed, N, needed, 0, WINDOW);
    for (int i = 0; i < N; i++) {
      needed[WINDOW + i] = peak[i] > THRESHOLD ? THRESHOLD / peak[i] : 1f;
    }
    slideMinimum();
    for (int i = 0; i < N; i++) {
      gains[AHEAD + i] = next(least[i + 1]);
    }
  }

  /** least[i] becomes the minimum of needed[i…i+95]: spans double up to 64, 32 apart make 96. */
  private void slideMinimum() {
    System.arraycopy(needed, 0, least, 0, WINDOW + N);
    for (int span = 1; span < 64; span <<= 1) {
      BusLanes.ACTIVE.shrink(least, span, WINDOW + N);
    }
    BusLanes.ACTIVE.shrink(least, 32, WINDOW + N);
  }

  private float next(float target) {
    held = Math.min(target, held + (1 - held) * RELEASE);
    if (held > 1 - 0x1p-24) {
      held = 1;
    }
    long value = (long) (held * ONE);
    sum += value - smooth[(at - WINDOW) & 255];
    smooth[at] = value;
    at = (at + 1) & 255;
    return (float) (sum / (WINDOW * ONE));
  }
}
