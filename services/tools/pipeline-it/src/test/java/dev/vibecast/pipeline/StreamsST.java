package dev.vibecast.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.local.LocalStack;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.Timeline;
import dev.vibecast.synth.TimelineRenderer;
import dev.vibecast.testsupport.TopicReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Many streams and many listeners at once. */
class StreamsST {

  private static final int SECOND = 48_000;
  private static final int STREAMS = 10;
  private static final int LISTENERS = 50;

  private final LocalStack stack = RunningStack.get();
  private final Gateway gateway = new Gateway(stack.gatewayUrl());

  @Test
  void ten_streams_at_once_play_exactly_their_own_timelines() {
    try (EventLog events = new EventLog(stack.bootstrapServers())) {
      String mix = Gateway.unused("mix") + "-";
      List<AudioTap> taps = new ArrayList<>();
      for (int i = 0; i < STREAMS; i++) {
        gateway.create(mix + i, "stream number " + i + " begins");
        taps.add(gateway.listen(mix + i));
      }
      List<String> prompts = new ArrayList<>();
      for (int i = 0; i < STREAMS; i++) {
        prompts.add(gateway.prompt(mix + i, "the colour of number " + i, 1.0));
      }
      prompts.forEach(events::transitionOf);
      for (int i = 0; i < STREAMS; i++) {
        AudioTap tap = taps.get(i);
        tap.awaitFrame(tap.firstFrame() + 6L * SECOND);
        assertPlaysOnly(mix + i, "number " + i, tap);
        tap.close();
        gateway.delete(mix + i);
      }
    }
  }

  /** The engine is deterministic, so what was heard can be rendered again and compared. */
  private void assertPlaysOnly(String streamId, String words, AudioTap tap) {
    StreamTimeline timeline = newestTimelineOf(streamId);
    assertThat(timeline.segments()).allMatch(s -> s.promptText().contains(words));
    TimelineRenderer again = new TimelineRenderer(engineTimeline(timeline), 0);
    int frames = 5 * SECOND;
    byte[] rendered = new byte[frames * AudioChunk.BYTES_PER_FRAME];
    again.renderPcm16(rendered, frames);

    int from = Math.toIntExact(tap.firstFrame()) * AudioChunk.BYTES_PER_FRAME;
    byte[] expected = Arrays.copyOfRange(rendered, from, rendered.length);
    assertThat(tap.pcm(tap.firstFrame(), frames)).as(streamId).isEqualTo(expected);
  }

  private StreamTimeline newestTimelineOf(String streamId) {
    try (TopicReader reader =
        TopicReader.fromStart(stack.bootstrapServers(), "vibecast.timelines")) {
      ConsumerRecord<String, byte[]> newest =
          reader.untilNow().reversed().stream()
              .filter(r -> r.key().equals(streamId))
              .findFirst()
              .orElseThrow();
      return ContractJson.read(newest.value(), StreamTimeline.class);
    }
  }

  private static Timeline engineTimeline(StreamTimeline timeline) {
    return new Timeline(timeline.segments().stream().map(StreamsST::engineSegment).toList());
  }

  private static Segment engineSegment(RecipeSegment s) {
    return new Segment(
        s.startFrame(),
        s.fadeFrames(),
        s.kind() == SegmentKind.RECIPE ? Blend.EQUAL_POWER : Blend.LINEAR,
        s.originFrame(),
        s.seed(),
        s.recipe().config(),
        s.recipe().overrides());
  }

  @Test
  void fifty_listeners_hear_identical_bytes() {
    String fifty = Gateway.unused("fifty");
    gateway.create(fifty, "fifty people on one hill");
    List<AudioTap> taps = new ArrayList<>();
    for (int i = 0; i < LISTENERS; i++) {
      taps.add(gateway.listen(fifty));
    }
    taps.forEach(tap -> tap.awaitFrame(tap.firstFrame() + 3L * SECOND));

    long from = taps.stream().mapToLong(AudioTap::firstFrame).max().orElseThrow();
    long to = taps.stream().mapToLong(AudioTap::endFrame).min().orElseThrow();
    byte[] expected = taps.getFirst().pcm(from, to);
    assertThat(to - from).isGreaterThan(SECOND);
    for (AudioTap tap : taps) {
      assertThat(tap.pcm(from, to)).isEqualTo(expected);
      tap.close();
    }
    gateway.delete(fifty);
  }
}
