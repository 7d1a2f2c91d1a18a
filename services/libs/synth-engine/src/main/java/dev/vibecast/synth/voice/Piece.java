package dev.vibecast.synth.voice;

/**
 * The stretch of a note that a voice plays in one go, within a block of its strip. It is computed
 * from a multiple of eight to a multiple of eight; what lies before the note or after it is
 * silenced when it is added.
 */
final class Piece {

  /** Longest piece, frames. Pieces end at multiples of the length that fits their age. */
  static final int MOST_FRAMES = 512;

  /** Length of pieces where levels move fast. */
  static final int FINE_FRAMES = 32;

  private static final int GRAIN = 8;

  /** Where it begins in the block, a multiple of eight. */
  int start;

  /** Frames to compute, a multiple of eight. */
  int count;

  /** First frame that sounds, counted from the start of the piece. */
  int from;

  /** Frame after the last that sounds. */
  int to;

  /** Age of the note at {@code from}, frames. */
  int age;

  /**
   * Cuts the next piece.
   *
   * @param first frame of the block where it begins to sound
   * @param end frame of the block where the note ends, or the block
   * @param onset frame of the block where the note begins, may be negative
   * @param limit frame of the block, a multiple of eight, to which it may reach
   */
  void cut(int first, int end, int onset, int limit) {
    int last = Math.min(end, limit);
    start = first & -GRAIN;
    count = up(last) - start;
    from = first - start;
    to = last - start;
    age = first - onset;
  }

  /** The next multiple of eight. */
  static int up(int frame) {
    return (frame + GRAIN - 1) & -GRAIN;
  }

  /** Where the next piece begins in the block. */
  int next() {
    return start + to;
  }

  /** Frames that sound. */
  int frames() {
    return to - from;
  }

  /** Age of the note at the end. */
  int endAge() {
    return age + to - from;
  }

  /** Age of the note at the start, before its onset negative. */
  int startAge() {
    return age - from;
  }
}
