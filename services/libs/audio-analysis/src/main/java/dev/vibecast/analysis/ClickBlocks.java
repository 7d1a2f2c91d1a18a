package dev.vibecast.analysis;

import java.util.Arrays;

/**
 * Finds discontinuities in one channel, a millisecond at a time.
 *
 * <p>The fourth difference of the signal is the error of predicting each sample by a cubic through
 * its neighbours: programme below some 5 kHz all but vanishes in it, a wrong sample or a jump does
 * not. A block clicks if the highest error in it stands out of all but two of the blocks within 79
 * ms on both sides, and if only few samples take part. So the edges of a saw down to 40 Hz, the
 * strokes of drums and noise do not click, nor does a kink, where a note begins, nor an edge that a
 * filter rounded. Source of the method: S. J. Godsill, P. J. W. Rayner, "Digital Audio
 * Restoration", 1998, chapter 5 (thresholding the prediction error), here with a fixed predictor
 * and the threshold taken from order statistics.
 */
final class ClickBlocks {

  /** Frames of a block. */
  static final int BLOCK_FRAMES = 48;

  /** Blocks on each side that a click stands out of. */
  static final int REACH = 79;

  /** What {@link #verdict} gives for a block without a click. */
  static final int NONE = Integer.MIN_VALUE;

  private static final int RING = 2 * REACH + 1;

  /** An error under this is inaudible even in silence: a single sample of −50 dBFS. */
  private static final float LEAST_ERROR = 0.02f;

  private static final float OUTSTANDING = 3.5f;

  private static final float LEAST_RIVAL = 1 / OUTSTANDING;

  /** Blocks farther away rival a click only if they are edges, as those of a saw are. */
  private static final int CLOSE = 25;

  /** An edge is brief and stands out by so much of the blocks near it; a stroke goes on. */
  private static final float OUTSTANDING_EDGE = 2;

  /** Whether a block is an edge shows so many blocks later. */
  private static final int EDGE_BLOCKS = 4;

  /** So many other blocks may click as well. */
  private static final int COMPANIONS = 2;

  /** Where the programme sets in, the stroke itself hides what does not stand out by so much. */
  private static final float OUTSTANDING_AT_ONSET = 7;

  /** The programme sets in where its error rises by so much within a few milliseconds. */
  private static final float ONSET_RISE = 4;

  private static final int NEAR = 2;
  private static final int ONSET_BLOCKS = 6;

  /** Both ends of a gap take five samples each. */
  private static final int MOST_SAMPLES = 12;

  private static final float TAKES_PART = 0.3f;

  /** A kink's error is −½, 1, −½ of its peak and nothing two samples away. */
  private static final float KINK_TOLERANCE = 0.12f;

  /**
   * What the errors beside the highest take back of it: 4/3 for a wrong sample or a jump, which
   * reach up to half the sample rate, 1 for 16 kHz, 0 for 12 kHz. Edges that a filter rounded, as
   * of a plucked saw, take back less.
   */
  private static final float LEAST_RETURN = 0.85f;

  /** A far edge that takes back so much less is of another kind and excuses nothing. */
  private static final float SAME_RETURN = 0.3f;

  private static final int MARGIN = 2;

  private static final int HISTORY = 4;

  private final float[] samples = new float[HISTORY + BLOCK_FRAMES];

  /** The errors of a block between two of the block before and two of the block after. */
  private final float[] errors = new float[BLOCK_FRAMES + 2 * MARGIN];

  private final float[] peaks = new float[RING];
  private final int[] places = new int[RING];
  private final boolean[] brief = new boolean[RING];
  private final float[] returns = new float[RING];
  private final boolean[] edges = new boolean[RING];
  private int filled;
  private boolean joined;
  private long blocks;

  /** Samples that the block under way still lacks, 1…{@link #BLOCK_FRAMES}. */
  int missing() {
    return BLOCK_FRAMES - filled;
  }

  /** Hears at most {@link #missing} samples. */
  void add(float[] x, int from, int count) {
    if (!joined) {
      // Joining in the middle of a sound is no click.
      Arrays.fill(samples, 0, HISTORY, x[from]);
      joined = true;
    }
    System.arraycopy(x, from, samples, HISTORY + filled, count);
    filled += count;
    if (filled == BLOCK_FRAMES) {
      predict();
      close();
    }
  }

  private void predict() {
    for (int i = 0; i < BLOCK_FRAMES; i++) {
      float inner = samples[i + 1] + samples[i + 3];
      errors[2 * MARGIN + i] = samples[i] + samples[i + 4] - 4 * inner + 6 * samples[i + 2];
    }
    System.arraycopy(samples, BLOCK_FRAMES, samples, 0, HISTORY);
  }

  private void close() {
    int slot = (int) (blocks % RING);
    float peak = 0;
    for (int i = MARGIN; i < MARGIN + BLOCK_FRAMES; i++) {
      peak = Math.max(peak, Math.abs(errors[i]));
    }
    peaks[slot] = peak;
    brief[slot] = false;
    returns[slot] = 0;
    edges[slot] = false;
    if (peak >= LEAST_ERROR * LEAST_RIVAL) {
      look(slot, peak);
    }
    if (blocks >= 2 * EDGE_BLOCKS) {
      findEdge((int) ((blocks - EDGE_BLOCKS) % RING));
    }
    blocks++;
    filled = 0;
    System.arraycopy(errors, BLOCK_FRAMES, errors, 0, 2 * MARGIN);
  }

  private void look(int slot, float peak) {
    int place = MARGIN;
    while (Math.abs(errors[place]) < peak) {
      place++;
    }
    int samples = 0;
    for (float error : errors) {
      samples += Math.abs(error) > TAKES_PART * peak ? 1 : 0;
    }
    places[slot] = place - MARGIN;
    // What was before the first block is unknown, so that its errors mean nothing.
    brief[slot] = blocks > 0 && samples <= MOST_SAMPLES && !isKink(place);
    returns[slot] = -(errors[place - 1] + errors[place + 1]) / errors[place];
  }

  private void findEdge(int slot) {
    float highest = 0;
    for (int k = NEAR; k <= EDGE_BLOCKS; k++) {
      highest = Math.max(highest, peaks[(slot + k) % RING]);
      highest = Math.max(highest, peaks[(slot + RING - k) % RING]);
    }
    edges[slot] = brief[slot] && peaks[slot] > OUTSTANDING_EDGE * highest;
  }

  /** Whether the slope jumps rather than the value, as where a note begins. */
  private boolean isKink(int place) {
    float peak = errors[place];
    return Math.abs(errors[place - 1] / peak + .5f) < KINK_TOLERANCE
        && Math.abs(errors[place + 1] / peak + .5f) < KINK_TOLERANCE
        && Math.abs(errors[place - 2] / peak) < KINK_TOLERANCE
        && Math.abs(errors[place + 2] / peak) < KINK_TOLERANCE;
  }

  /** Where the block {@link #REACH} blocks ago clicked, counted from its first frame. */
  int verdict() {
    if (blocks <= REACH) {
      return NONE;
    }
    int judged = (int) ((blocks - 1 - REACH) % RING);
    float peak = peaks[judged];
    if (peak < LEAST_ERROR
        || !brief[judged]
        || isBesideHigher(judged)
        || returns[judged] < LEAST_RETURN
        || !standsOut(judged, peak)
        || isHiddenByOnset(judged, peak)) {
      return NONE;
    }
    // The error is centred two samples late, and the block began two samples early.
    return places[judged] - 2 * MARGIN;
  }

  /** Where an edge lies across two blocks, the one with its highest error speaks for it. */
  private boolean isBesideHigher(int judged) {
    return peaks[(judged + 1) % RING] > peaks[judged]
        || peaks[(judged + RING - 1) % RING] > peaks[judged];
  }

  private boolean isHiddenByOnset(int judged, float peak) {
    float before = 0;
    float after = 0;
    for (int k = NEAR; k <= ONSET_BLOCKS; k++) {
      before = Math.max(before, peaks[(judged + RING - k) % RING]);
      after = Math.max(after, peaks[(judged + k) % RING]);
    }
    return after > ONSET_RISE * before && peak < OUTSTANDING_AT_ONSET * after;
  }

  private boolean standsOut(int judged, float peak) {
    int rivals = 0;
    for (int k = -REACH; k <= REACH; k++) {
      int slot = (judged + RING + k) % RING;
      boolean alike = edges[slot] && returns[slot] > returns[judged] - SAME_RETURN;
      boolean counts = Math.abs(k) <= CLOSE || alike;
      if (k != 0 && counts && peaks[slot] * OUTSTANDING > peak && ++rivals > COMPANIONS) {
        return false;
      }
    }
    return true;
  }
}
