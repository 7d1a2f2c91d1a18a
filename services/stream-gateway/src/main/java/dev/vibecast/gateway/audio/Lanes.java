package dev.vibecast.gateway.audio;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * A few threads, each with a bounded queue. All work of one stream goes to one lane, so that what
 * belongs to a stream needs no locks and keeps its order, while streams run beside each other.
 */
public final class Lanes implements AutoCloseable {

  // At 5 chunks a second this is 3 s of 70 streams in one lane.
  private static final int QUEUE_TASKS = 1024;
  private static final long CLOSE_MS = 500;

  private final List<ThreadPoolExecutor> lanes;

  public Lanes(int count) {
    lanes = IntStream.range(0, count).mapToObj(Lanes::lane).toList();
  }

  private static ThreadPoolExecutor lane(int index) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(QUEUE_TASKS),
        task -> Thread.ofPlatform().name("audio-lane-" + index).daemon().unstarted(task));
  }

  /** The lane of a stream; it throws {@link RejectedExecutionException} when it is full. */
  public Executor of(String streamId) {
    return lanes.get(Math.floorMod(streamId.hashCode(), lanes.size()));
  }

  /** Finishes what was begun, so that listeners hear why the sound stops. */
  @Override
  public void close() {
    lanes.forEach(ThreadPoolExecutor::shutdown);
    lanes.forEach(Lanes::awaitEnd);
  }

  private static void awaitEnd(ThreadPoolExecutor lane) {
    try {
      lane.awaitTermination(CLOSE_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
