package dev.vibecast.scoring.played;

import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All streams this process hears. Chunks and timelines come from different threads, so every method
 * holds one lock; a chunk of 200 ms takes about 1 ms, and each 25th, which ends a window, about 50
 * ms.
 */
public final class PlayedStreams {

  private static final float LOAD_FACTOR = 0.75f;

  private final PlayedLimits limits;
  private final QualityLimits quality;
  private final FitJudge judge;
  private final Map<String, PlayedStream> streams = leastRecentFirst();
  private final Map<String, RecipePlan> plans = leastRecentFirst();

  public PlayedStreams(PlayedLimits limits, QualityLimits quality, FitJudge judge) {
    this.limits = limits;
    this.quality = quality;
    this.judge = judge;
  }

  /** Streams being measured. */
  public synchronized int size() {
    return streams.size();
  }

  /** Hears a chunk; one that was heard before changes nothing. */
  public synchronized Heard hear(AudioChunk chunk, Instant now) {
    String streamId = chunk.streamId();
    PlayedStream stream = streams.get(streamId);
    if (stream == null) {
      if (!makeRoom(now)) {
        return new Heard.Refused();
      }
      stream = new PlayedStream(streamId, limits.reportFrames(), quality, judge);
      streams.put(streamId, stream);
    }
    return stream.hear(chunk, plans.getOrDefault(streamId, RecipePlan.UNKNOWN), now);
  }

  private boolean makeRoom(Instant now) {
    if (streams.size() < limits.maxStreams()) {
      return true;
    }
    Map.Entry<String, PlayedStream> quietest = streams.entrySet().iterator().next();
    boolean idle = quietest.getValue().lastHeardAt().plus(limits.idleAfter()).isBefore(now);
    if (idle) {
      streams.remove(quietest.getKey());
    }
    return idle;
  }

  /** Learns the recipes of a stream; a timeline older than the one known changes nothing. */
  public synchronized Findings learn(StreamTimeline timeline, Instant now) {
    String streamId = timeline.streamId();
    RecipePlan plan = RecipePlan.of(timeline);
    RecipePlan known = plans.getOrDefault(streamId, RecipePlan.UNKNOWN);
    if (plan.isOlderThan(known)) {
      return Findings.NONE;
    }
    remember(streamId, plan);
    PlayedStream stream = streams.get(streamId);
    if (stream == null) {
      return Findings.NONE;
    }
    if (plan.isNewLifeAfter(known)) {
      stream.expectNewLife();
    }
    return stream.learn(plan, now);
  }

  private void remember(String streamId, RecipePlan plan) {
    plans.put(streamId, plan);
    if (plans.size() > limits.maxTimelines()) {
      plans.remove(plans.keySet().iterator().next());
    }
  }

  private static <V> Map<String, V> leastRecentFirst() {
    return new LinkedHashMap<>(16, LOAD_FACTOR, true);
  }
}
