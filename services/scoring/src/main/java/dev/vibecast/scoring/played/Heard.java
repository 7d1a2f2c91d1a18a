package dev.vibecast.scoring.played;

/** What became of a chunk. */
public sealed interface Heard {

  /**
   * It was measured.
   *
   * @param promptId prompt of the recipe at its end, or null if unknown
   * @param missedFrames frames between the chunk before and this one that never came
   * @param findings what it brought to light
   */
  record Measured(String promptId, long missedFrames, Findings findings) implements Heard {}

  /** It was heard before, or an owner that lost the stream sent it; nothing changed. */
  record Repeated() implements Heard {}

  /** As many streams as allowed are measured already; nothing changed. */
  record Refused() implements Heard {}
}
