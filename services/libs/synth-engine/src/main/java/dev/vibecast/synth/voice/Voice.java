package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Lanes;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * One sounding note. It is rendered in quanta from its first frame on, never from the middle, so
 * that the same note gives the same samples wherever rendering began. Sources are computed for
 * whole quanta; what lies outside the note is silenced when it is added. Voices are used again and
 * again.
 */
public abstract class Voice {

  /** Frames in a quantum. */
  protected static final int N = StereoBlock.FRAMES;

  /** The inner loops. */
  protected static final Lanes LANES = Lanes.ACTIVE;

  /** What is played. */
  protected Note note;

  /** Length without release. */
  protected int gateFrames;

  private VoicePool pool;
  private long endFrame;

  final Voice in(VoicePool home) {
    pool = home;
    return this;
  }

  /** Takes up a note at its first frame. */
  final void begin(Note newNote) {
    note = newNote;
    gateFrames = Math.min(newNote.gateFrames(), mostFrames());
    start();
    endFrame = note.startFrame() + gateFrames + releaseFrames();
  }

  /** Longest gate. */
  protected int mostFrames() {
    return Integer.MAX_VALUE;
  }

  /** How long it sounds after its gate. */
  protected abstract int releaseFrames();

  /** Prepares for the note. */
  protected abstract void start();

  /** Adds frames [from, to); {@code age} counts frames from the onset to {@code from}. */
  protected abstract void render(StereoBlock out, int from, int to, int age);

  /** Deck frame at which the voice is silent for good. */
  public final long endFrame() {
    return endFrame;
  }

  /** Whether it sounds in the quantum at a deck frame. */
  public final boolean soundsIn(long quantum) {
    return note.startFrame() < quantum + N && endFrame > quantum;
  }

  /** Gives the voice back for another note. */
  public void end() {
    pool.giveBack(this);
  }

  /** Adds the part of the quantum at deck frame {@code quantum} in which this note sounds. */
  public final void render(StereoBlock out, long quantum) {
    int from = (int) Math.max(0, note.startFrame() - quantum);
    int to = (int) Math.min(N, endFrame - quantum);
    if (from < to) {
      render(out, from, to, (int) (quantum + from - note.startFrame()));
    }
  }

  /** Adds [from, to) of a mono signal whose gain goes from g0 to g1; the rest of it is silenced. */
  protected static void add(
      float[] mono,
      StereoBlock out,
      int from,
      int to,
      float g0,
      float g1,
      float left,
      float right) {
    StereoBlock.keep(mono, from, to);
    float slope = (g1 - g0) / (to - from);
    LANES.pan(mono, out.left, out.right, g0 - slope * from, slope, left, right);
  }
}
