package dev.vibecast.gateway.audio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/** The newest part of something that has a length in frames, bounded by that length. */
final class Recent<T> {

  private final Deque<T> parts = new ArrayDeque<>();
  private final ToIntFunction<T> framesOf;
  private final long maxFrames;
  private long frames;

  Recent(long maxFrames, ToIntFunction<T> framesOf) {
    this.maxFrames = maxFrames;
    this.framesOf = framesOf;
  }

  /** Adds a part and lets go of the oldest ones that no longer fit; the newest always stays. */
  void add(T part) {
    parts.addLast(part);
    frames += framesOf.applyAsInt(part);
    while (frames > maxFrames && parts.size() > 1) {
      frames -= framesOf.applyAsInt(parts.removeFirst());
    }
  }

  void clear() {
    parts.clear();
    frames = 0;
  }

  /** The newest parts that together have at most this many frames, oldest first. */
  List<T> last(long wantedFrames) {
    List<T> newestFirst = new ArrayList<>();
    long sum = 0;
    for (var newest = parts.descendingIterator(); newest.hasNext(); ) {
      T part = newest.next();
      sum += framesOf.applyAsInt(part);
      if (sum > wantedFrames) {
        break;
      }
      newestFirst.add(part);
    }
    return newestFirst.reversed();
  }
}
