package dev.vibecast.cli.bench;

import dev.vibecast.schema.audio.AudioChunk;
import java.util.ArrayList;
import java.util.List;

/** Watches the chunks of one stream for order and for the pace of their clock. */
final class ChunkWatch {

  private static final double NANOS_PER_FRAME = 1e9 / AudioChunk.SAMPLE_RATE_HZ;
  private static final int PARTS = 6;

  private final List<Double> latenessMs = new ArrayList<>();
  private long originNs;
  private long nextSeq = -1;
  private long gaps;
  private long repetitions;

  /** Takes a chunk that arrived at a time of the monotonic clock. */
  void arrived(AudioChunk chunk, long atNs) {
    long expectedNs = Math.round(chunk.startFrame() * NANOS_PER_FRAME);
    if (nextSeq < 0) {
      originNs = atNs - expectedNs;
    } else if (chunk.seq() < nextSeq) {
      repetitions++;
      return;
    } else if (chunk.seq() > nextSeq) {
      gaps++;
    }
    nextSeq = chunk.seq() + 1;
    latenessMs.add((atNs - originNs - expectedNs) / 1e6);
  }

  long chunks() {
    return latenessMs.size();
  }

  long gaps() {
    return gaps;
  }

  long repetitions() {
    return repetitions;
  }

  double driftMs() {
    int part = Math.max(1, latenessMs.size() / PARTS);
    if (latenessMs.size() < PARTS) {
      return 0;
    }
    double early = median(latenessMs.subList(0, part));
    return median(latenessMs.subList(latenessMs.size() - part, latenessMs.size())) - early;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }
}
