package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Lanes;
import dev.vibecast.synth.dsp.OnePole;
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
  private static final int LINE_SIZE = 0x2000;
  private static final int PRE_SIZE = 0x1000;
  private static final int LEFT_ROW = 5;
  private static final int RIGHT_ROW = 10;
  private static final float HADAMARD = .25f;
  private static final float INPUT = .35f;

  private final Ring[] line = new Ring[LINES];
  private final float[][] lineFrames = new float[LINES][];
  private final float[][] tap = new float[LINES][N];
  private final OnePole[] damping = new OnePole[LINES];
  private final int[] length = new int[LINES];
  private final int[] readAt = new int[LINES];
  private final float[] state = new float[LINES];
  private final Ring preLeft = new Ring(PRE_SIZE);
  private final Ring preRight = new Ring(PRE_SIZE);
  private final Diffuser diffuserLeft = new Diffuser(113, 337, 547);
  private final Diffuser diffuserRight = new Diffuser(127, 353, 557);
  private final int preDelayFrames;
  private final float outputGain;

  /** A tank for one room. */
  public Fdn(Room room) {
    preDelayFrames = room.preDelayFrames();
    outputGain = (float) room.outputGain();
    for (int k = 0; k < LINES; k++) {
      line[k] = new Ring(LINE_SIZE);
      lineFrames[k] = line[k].frames;
      length[k] = room.lineFrames(k);
      double g = Exp2.gain(-60.0 * length[k] / (48_000 * room.t60S()));
      double p = pole(g, room.cosine());
      damping[k] = OnePole.leaky(g * (1 - p), p);
    }
  }

  /** Pole that halves T60 at the corner: the condition of zita-rev1 (Adriaensen). */
  private static double pole(double g, double cosine) {
    double a = 1 - g * g;
    double b = 1 - g * g * cosine;
    return (b - Math.sqrt(b * b - a * a)) / a;
  }

  /** Replaces the input by the reverberated signal. */
  public void process(StereoBlock io) {
    diffuserLeft.process(io.left);
    diffuserRight.process(io.right);
    for (int k = 0; k < LINES; k++) {
      readAt[k] = line[k].behind(length[k]);
      state[k] = OnePole.settled(state[k]);
    }
    Lanes.ACTIVE.damp(damping, state, lineFrames, readAt, tap);
    Lanes.ACTIVE.hadamard(tap, lineFrames, line[0].at(), io.left, io.right, HADAMARD, INPUT);
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
    Lanes.ACTIVE.scale(out, outputGain, 0f);
  }
}
