package dev.vibecast.rendering.stream;

import static dev.vibecast.rendering.stream.Recipes.apply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamRegistryTest {

  private static final int CHUNK_FRAMES = 9_600;

  private final Recorder recorder = new Recorder();
  private final StreamRegistry registry = registry(2);

  @AfterEach
  void silence() {
    registry.release(List.of(0));
  }

  @Test
  void chunks_follow_each_other_without_gap_or_repetition() {
    registry.obey(0, apply("s", "p1"));
    await().until(() -> recorder.chunks.size() >= 4);
    registry.obey(0, apply("s", "p2"));
    await().until(() -> recorder.chunks.size() >= 9);

    assertContiguous(recorder.chunks);
  }

  @Test
  void whoever_takes_over_goes_on_with_the_next_frame_and_a_higher_epoch() {
    registry.obey(0, apply("s", "p1"));
    await().until(() -> recorder.chunks.size() >= 3);
    registry.release(List.of(0));
    AudioChunk last = settled();

    registry.takeOver(
        0,
        recorder.timelines.getLast(),
        Optional.of(new LiveStream.NextChunk(last.seq() + 1, last.endFrame())));
    await().until(() -> recorder.chunks.getLast().seq() > last.seq() + 2);

    assertContiguous(recorder.chunks);
    assertThat(recorder.chunks.getLast().epoch()).isEqualTo(last.epoch() + 1);
  }

  @Test
  void a_paused_stream_is_silent_and_goes_on_where_it_was() {
    registry.obey(0, apply("s", "p1"));
    await().until(() -> recorder.chunks.size() >= 2);
    registry.obey(0, new StreamCommand.Pause("c1", "s", Recipes.NOW));
    AudioChunk last = settled();

    registry.obey(0, new StreamCommand.Resume("c2", "s", Recipes.NOW));
    await().until(() -> recorder.chunks.getLast().seq() > last.seq() + 1);

    assertContiguous(recorder.chunks);
  }

  @Test
  void more_streams_than_allowed_are_refused() {
    registry.obey(0, apply("a", "p1"));
    registry.obey(0, apply("b", "p1"));

    assertThat(registry.obey(0, apply("c", "p1"))).isInstanceOf(Edit.Rejected.class);
  }

  @Test
  void the_end_of_a_crossfade_is_told_once() {
    registry.obey(0, apply("s", "p1"));
    await()
        .until(() -> recorder.events.stream().anyMatch(StreamEvent.NowPlaying.class::isInstance));
    await().until(() -> recorder.chunks.size() >= 5);

    assertThat(recorder.events.stream().filter(StreamEvent.NowPlaying.class::isInstance))
        .hasSize(1);
  }

  private AudioChunk settled() {
    await()
        .pollInterval(Duration.ofMillis(500))
        .until(recorder.chunks::size, new Unchanged()::test);
    return recorder.chunks.getLast();
  }

  private static void assertContiguous(List<AudioChunk> chunks) {
    for (int i = 1; i < chunks.size(); i++) {
      assertThat(chunks.get(i).seq()).isEqualTo(chunks.get(i - 1).seq() + 1);
      assertThat(chunks.get(i).startFrame()).isEqualTo(chunks.get(i - 1).endFrame());
    }
  }

  private StreamRegistry registry(int maxStreams) {
    return new StreamRegistry(
        new TimelineEditor(new EditSettings(4_800, 480, 960, 480, 16)),
        recorder,
        new Pacing(new MonotonicTime(), Duration.ofSeconds(2)),
        recorder,
        CHUNK_FRAMES,
        maxStreams);
  }

  private static final class Unchanged {
    private int last = -1;

    boolean test(int size) {
      boolean same = size == last;
      last = size;
      return same;
    }
  }

  private static final class Recorder implements StreamOutput, PlayMetrics {
    final List<AudioChunk> chunks = new CopyOnWriteArrayList<>();
    final List<StreamTimeline> timelines = new CopyOnWriteArrayList<>();
    final List<StreamEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void chunk(AudioChunk chunk) {
      chunks.add(chunk);
    }

    @Override
    public void timeline(StreamTimeline timeline) {
      timelines.add(timeline);
    }

    @Override
    public void event(StreamEvent event) {
      events.add(event);
    }

    @Override
    public void published(Duration late, int frames) {}

    @Override
    public void playerFailed() {}
  }
}
