package dev.vibecast.gateway.support;

import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Many listeners that read as fast as they can. */
public final class ListenerCrowd implements AutoCloseable {

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<RawListener> listeners;
  private final List<Future<byte[]>> reads;

  private ListenerCrowd(int count, URI uri, int bytes) {
    listeners = Stream.generate(() -> RawListener.open(uri)).limit(count).toList();
    reads = listeners.stream().map(l -> threads.submit(() -> l.read(bytes))).toList();
  }

  /** Opens listeners that each read this many bytes. */
  public static ListenerCrowd of(int count, URI uri, int bytes) {
    return new ListenerCrowd(count, uri, bytes);
  }

  /** What each of them heard. */
  public List<byte[]> heard() {
    return reads.stream().map(ListenerCrowd::get).toList();
  }

  private static byte[] get(Future<byte[]> read) {
    try {
      return read.get();
    } catch (Exception e) {
      throw new IllegalStateException("a listener heard too little", e);
    }
  }

  @Override
  public void close() {
    listeners.forEach(RawListener::close);
    threads.shutdownNow();
  }
}
