package dev.vibecast.gateway.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.gateway.audio.ListenerLimits;
import dev.vibecast.gateway.stream.KnownStream;
import dev.vibecast.schema.event.StreamEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventHubTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final EventHub hub = new EventHub(new ListenerLimits(3, 2));

  @Test
  void aFollowerGetsASnapshotAndThenEventsOfItsStream() {
    KeptSink sink = follow("demo");

    hub.publish(paused("demo", "e1"));
    hub.publish(paused("other", "e2"));

    assertThat(sink.types).containsExactly("snapshot", "stream_paused");
    assertThat(sink.ids).containsExactly(null, "e1");
  }

  @Test
  void oneThatDoesNotKeepUpIsDropped() {
    KeptSink slow = follow("demo");
    KeptSink quick = follow("demo");
    slow.keepsUp = false;

    hub.publish(paused("demo", "e1"));
    hub.publish(paused("demo", "e2"));

    assertThat(slow.ended).isTrue();
    assertThat(slow.types).hasSize(2);
    assertThat(quick.types).hasSize(3);
    assertThat(hub.followers()).isEqualTo(1);
  }

  @Test
  void limitsHoldAndPlacesAreGivenBack() {
    KeptSink first = follow("demo");
    follow("demo");
    assertThat(hub.follow("demo", new KeptSink(), () -> snapshot("demo"))).isFalse();
    follow("other");
    assertThat(hub.follow("third", new KeptSink(), () -> snapshot("third"))).isFalse();

    hub.leave("demo", first);
    hub.leave("demo", first);

    assertThat(hub.followers()).isEqualTo(2);
    assertThat(hub.follow("third", new KeptSink(), () -> snapshot("third"))).isTrue();
  }

  private KeptSink follow(String streamId) {
    KeptSink sink = new KeptSink();
    assertThat(hub.follow(streamId, sink, () -> snapshot(streamId))).isTrue();
    return sink;
  }

  private static StreamSnapshot snapshot(String streamId) {
    return StreamSnapshot.of(new KnownStream(streamId, NOW, "p", "rain", null), 0, NOW);
  }

  private static StreamEvent paused(String streamId, String eventId) {
    return new StreamEvent.StreamPaused(eventId, streamId, NOW, null, 0);
  }

  private static final class KeptSink implements EventSink {

    private final List<String> ids = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private boolean keepsUp = true;
    private boolean ended;

    @Override
    public boolean send(String id, String type, byte[] json) {
      ids.add(id);
      types.add(type);
      return keepsUp;
    }

    @Override
    public void end() {
      ended = true;
    }
  }
}
