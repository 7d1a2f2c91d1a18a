package dev.vibecast.cli.bench;

import dev.vibecast.local.ResidentMemory;
import dev.vibecast.local.state.PartState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Samples the resident memory of processes. The first sixth of the time is shown but not judged:
 * there a JVM still compiles and sizes its heap.
 */
final class MemoryWatch {

  private static final int PARTS = 6;

  private final Map<PartState, List<Long>> samples = new LinkedHashMap<>();

  MemoryWatch(List<PartState> parts) {
    parts.forEach(part -> samples.put(part, new ArrayList<>()));
  }

  void sample() {
    samples.forEach((part, bytes) -> bytes.add(ResidentMemory.bytesOf(part.pid())));
  }

  List<SoakReport.Memory> report() {
    return samples.entrySet().stream().map(MemoryWatch::report).toList();
  }

  private static SoakReport.Memory report(Map.Entry<PartState, List<Long>> entry) {
    List<Long> bytes = entry.getValue();
    int part = Math.max(1, bytes.size() / PARTS);
    return new SoakReport.Memory(
        entry.getKey().name(),
        mean(bytes, 0, part),
        mean(bytes, part, 2 * part),
        mean(bytes, bytes.size() - part, bytes.size()));
  }

  private static long mean(List<Long> bytes, int from, int to) {
    int start = Math.clamp(from, 0, bytes.size());
    List<Long> some = bytes.subList(start, Math.clamp(to, start, bytes.size()));
    return Math.round(some.stream().mapToLong(Long::longValue).average().orElse(0));
  }
}
