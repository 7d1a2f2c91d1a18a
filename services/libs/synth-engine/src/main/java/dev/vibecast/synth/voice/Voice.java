package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.StereoBlock;

/**
 * One sounding note. It is rendered in quanta from its first frame on, never from the middle, so
 * that the same note gives the same samples wherever rendering began.
 */
public abstract class Voice {

  /** Frames in a quantum. */
  protected static final int N = StereoBlock.FRAMES;

  /** What is played. */
  protected final Note note;

  private final long endFrame;

  /**
   * A voice for a note.
   *
   * @param releaseFrames how long it sounds after its gate
   */
  protected Voice(Note note, int releaseFrames) {
    this.note = note;
    endFrame = note.startFrame() + note.gateFrames() + releaseFrames;
  }

  /** The note that sounds. */
  public final Note note() {
    return note;
  }

  /** Deck frame at which the voice is silent for good. */
  public final long endFrame() {
    return endFrame;
  }

  /** Adds the part of the quantum at deck frame {@code quantum} in which this note sounds. */
  public final void render(StereoBlock out, long quantum) {
    int from = (int) Math.max(0, note.startFrame() - quantum);
    int to = (int) Math.min(N, endFrame - quantum);
    if (from < to) {
      render(out, from, to, (int) (quantum + from - note.startFrame()));
    }
  }

  /** Adds frames [from, to); {@code age} counts frames from the onset to {@code from}. */
  protected abstract void render(StereoBlock out, int from, int to, int age);
}
