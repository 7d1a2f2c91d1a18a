package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.BusLanes;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Lanes;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Reverberator: a feedback delay network of sixteen lines with a Hadamard matrix and frequency
 * dependent decay. After Jot and Chaigne, "Digital delay networks for designing artificial
 * reverberators" (AES 1991), and J. O. Smith, "Physical Audio Signal Processing", ch. "FDN
 * Reverberation". The loss of a line is a symmetric filter of three taps, which delays all
 * frequencies alike. All lines are longer than a quantum, so a quantum is processed line by line.
 */
public final class Fdn {

  private static final int N = StereoBlock.FRAMES;
  private static final int LINES = 16;
  private static final int PRE_SIZE = 0x1000;
  private static final int LEFT_ROW = 5;
  private static final int RIGHT_ROW = 10;
  private static final float HADAMARD = .25f;
  private static final float INPUT = .35f;

  /** After so many T60 a tail is 150 dB down; it ends before its numbers become denormal. */
  private static final double TAIL_T60 = 2.5;

  private final Ring[] line = new Ring[LINES];
  private final float[][] lineFrames = new float[LINES][];
  private final float[][] tap = new float[LINES][N];
  private final int[] length = new int[LINES];
  private final int[] readAt = new int[LINES];
  private final float[] centre = new float[LINES];
  private final float[] side = new float[LINES];
  private final Ring preLeft = new Ring(PRE_SIZE);
  private final Ring preRight = new Ring(PRE_SIZE);
  private final Diffuser diffuserLeft = new Diffuser(139, 337, 547);
  private final Diffuser diffuserRight = new Diffuser(149, 353, 557);
  private final int preDelayFrames;
  private final float outputGain;
  private final TailClock tail;

  /** A tank for one room. */
  public Fdn(Room room) {
    preDelayFrames = room.preDelayFrames();
    outputGain = (float) room.outputGain();
    tail = new TailClock((int) (TAIL_T60 * room.t60S() * 48_000 / N));
    int size = Integer.highestOneBit(room.lineFrames(LINES - 1) + 2 * N) * 2;
    for (int k = 0; k < LINES; k++) {
      line[k] = new Ring(size);
      lineFrames[k] = line[k].frames;
      length[k] = room.lineFrames(k);
      damp(k, Exp2.gain(-60.0 * length[k] / (48_000 * room.t60S())), room.cosine());
    }
  }

  /**
   * Loss g of one pass, and its square at the corner, where T60 is halved; a pass that is too lossy
   * for that loses all of the highest frequency.
   */
  private void damp(int k, double g, double cosine) {
    double both = Math.min((g - g * g) / (1 - cosine), g / 2);
    centre[k] = (float) (g - both);
    side[k] = (float) (both / 2);
  }

  /** Replaces the input by the reverberated signal. */
  public void process(StereoBlock io) {
    tail.hear(io);
    if (!tail.over()) {
      reverberate(io);
      return;
    }
    io.clear();
    if (tail.ends()) {
      forget();
    }
  }

  private void forget() {
    for (Ring ring : line) {
      ring.clear();
    }
    preLeft.clear();
    preRight.clear();
    diffuserLeft.clear();
    diffuserRight.clear();
  }

  private void reverberate(StereoBlock io) {
    diffuserLeft.process(io.left);
    diffuserRight.process(io.right);
    for (int k = 0; k < LINES; k++) {
      readAt[k] = line[k].behind(length[k] + 1);
    }
    BusLanes.ACTIVE.gather(lineFrames, readAt, centre, side, tap);
    BusLanes.ACTIVE.scatter(tap, lineFrames, line[0].at(), io.left, io.right, HADAMARD, INPUT);
    for (Ring ring : line) {
      ring.advance();
    }
    output(tap[LEFT_ROW], preLeft, io.left);
    output(tap[RIGHT_ROW], preRight, io.right);
  }

  /** Left and right are two rows of the Hadamard matrix, read before the pre-delay. */
  private void output(float[] row, Ring preDelay, float[] out) {
    preDelay.write(row);
    System.arraycopy(preDelay.frames, preDelay.behind(preDelayFrames + N), out, 0, N);
    Lanes.ACTIVE.scale(out, N, outputGain, 0f);
  }
}
