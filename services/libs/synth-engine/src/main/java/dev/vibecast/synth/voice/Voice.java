package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Lanes;
import dev.vibecast.synth.dsp.StereoBlock;
import java.util.Arrays;

/**
 * One sounding note. It is rendered piece by piece from its first frame on, never from the middle,
 * and pieces end at multiples of their length, so that the same note gives the same samples
 * wherever rendering began. Pieces are short while the note is young and where its gate ends, since
 * levels are straight lines within a piece. Voices are used again and again.
 */
public abstract class Voice {

  /** Blocks begin at deck frames that are multiples of this, plus what all blocks share. */
  public static final int BLOCK_FRAMES = 512;

  /** The inner loops. */
  protected static final Lanes LANES = Lanes.ACTIVE;

  /** Pieces of notes that are neither young nor held at rest. */
  protected static final int PIECE_FRAMES = 256;

  private static final int YOUNG_FRAMES = 256;
  private static final int HELD_FRAMES = 4_800;

  /** What is played. */
  protected Note note;

  /** Length without release. */
  protected int gateFrames;

  private final Piece piece = new Piece();
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

  /** Adds a piece. */
  protected abstract void render(StereoBlock out, Piece p);

  /** How long its pieces are short, frames from the onset. */
  protected int youngFrames() {
    return YOUNG_FRAMES;
  }

  /** Longest piece at an age beyond youth, a power of two. */
  protected int pieceFrames(int age) {
    boolean held = age >= HELD_FRAMES && age < gateFrames;
    return held && !wavers() ? Piece.MOST_FRAMES : PIECE_FRAMES;
  }

  /** Whether pitch, band or level never rest, not even while the note is held. */
  protected boolean wavers() {
    return false;
  }

  /** Deck frame at which the voice is silent for good. */
  public final long endFrame() {
    return endFrame;
  }

  /** Whether it sounds in a block that begins at a deck frame. */
  public final boolean soundsIn(long block) {
    return note.startFrame() < block + BLOCK_FRAMES && endFrame > block;
  }

  /** Gives the voice back for another note, and returns the note that it has played. */
  public Note end() {
    pool.giveBack(this);
    return note;
  }

  /** Adds what sounds in a block of {@link #BLOCK_FRAMES} that begins at a deck frame. */
  public final void render(StereoBlock out, long block) {
    int end = (int) Math.min(BLOCK_FRAMES, endFrame - block);
    int onset = (int) (note.startFrame() - block);
    int at = Math.max(0, onset);
    while (at < end) {
      piece.cut(at, end, onset, limit(at, onset));
      render(out, piece);
      at = piece.next();
    }
  }

  /**
   * Frame of the block to which a piece may reach: no piece crosses the end of the gate by more
   * than seven frames.
   */
  private int limit(int at, int onset) {
    int age = at - onset;
    int sinceGate = age - gateFrames;
    boolean young = age < youngFrames() || (sinceGate >= 0 && sinceGate < YOUNG_FRAMES);
    int longest = young ? Piece.FINE_FRAMES : pieceFrames(age);
    int limit = (at & -longest) + longest;
    return sinceGate < 0 ? Math.min(limit, Piece.up(onset + gateFrames)) : limit;
  }

  /** Adds a mono signal whose gain goes from g0 to g1. */
  protected static void add(
      float[] mono, StereoBlock out, Piece p, float g0, float g1, float left, float right) {
    keep(mono, p);
    float slope = (g1 - g0) / p.frames();
    LANES.pan(mono, p.count, out.left, out.right, p.start, g0 - slope * p.from, slope, left, right);
  }

  /** Silences what lies outside a piece. */
  protected static void keep(float[] x, Piece p) {
    Arrays.fill(x, 0, p.from, 0f);
    Arrays.fill(x, p.to, p.count, 0f);
  }
}
