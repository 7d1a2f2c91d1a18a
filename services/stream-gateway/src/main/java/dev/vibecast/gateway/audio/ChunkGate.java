package dev.vibecast.gateway.audio;

import dev.vibecast.schema.audio.AudioChunk;

/**
 * Lets each frame of a stream pass once and in order. A chunk that was seen, or that comes from an
 * owner who has been replaced, stays outside; a hole before a chunk is measured.
 */
final class ChunkGate {

  /** What became of a chunk. */
  sealed interface Verdict {

    /** It continues what came before, or is the first. */
    record Next() implements Verdict {}

    /**
     * It is new, but frames before it never came.
     *
     * @param missingFrames how many
     */
    record AfterGap(long missingFrames) implements Verdict {}

    /** It was seen before. */
    record Duplicate() implements Verdict {}

    /** It comes from an owner who has been replaced. */
    record Stale() implements Verdict {}
  }

  private static final Verdict NEXT = new Verdict.Next();
  private static final Verdict DUPLICATE = new Verdict.Duplicate();
  private static final Verdict STALE = new Verdict.Stale();

  private long lastSeq = -1;
  private long lastEpoch = -1;
  private long nextFrame = -1;

  /** Judges a chunk and, if it passes, remembers it. */
  Verdict judge(AudioChunk chunk) {
    if (chunk.epoch() < lastEpoch) {
      return STALE;
    }
    if (chunk.seq() <= lastSeq || chunk.startFrame() < nextFrame) {
      return DUPLICATE;
    }
    long missing = nextFrame < 0 ? 0 : chunk.startFrame() - nextFrame;
    lastSeq = chunk.seq();
    lastEpoch = chunk.epoch();
    nextFrame = chunk.endFrame();
    return missing == 0 ? NEXT : new Verdict.AfterGap(missing);
  }

  /** First frame that has not passed, or −1 before the first chunk. */
  long nextFrame() {
    return nextFrame;
  }
}
