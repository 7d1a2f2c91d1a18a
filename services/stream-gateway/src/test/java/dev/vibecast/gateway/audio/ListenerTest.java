package dev.vibecast.gateway.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListenerTest {

  private static final int PACKET = 10;
  private static final int MINUTE = 60 * 48_000;

  private final HeldSink sink = new HeldSink();
  private final Listener listener =
      new Listener(AudioFormat.PCM, sink, new ListenerRules(30, 10, 50, 2));

  @Test
  void whatTheBoundHoldsIsSent() {
    assertThat(offer(0, 3)).containsOnly(Listener.Outcome.SENT);
    assertThat(listener.queuedFrames()).isEqualTo(30);
  }

  @Test
  void beyondTheBoundItIsSkippedAndGoesOnLive() {
    offer(0, 3);

    assertThat(offer(3, 5)).containsOnly(Listener.Outcome.SKIPPED);
    sink.flush();
    assertThat(offer(5, 6)).containsOnly(Listener.Outcome.SENT);
    assertThat(sink.packets).extracting(Packet::startFrame).containsExactly(0L, 10L, 20L, 50L);
    assertThat(sink.jumps).containsExactly(0L, 50L);
  }

  @Test
  void aSkippedListenerGoesOnOnlyWhenItsQueueIsShort() {
    offer(0, 3);
    offer(3, 4);
    sink.unflushed.removeFirst().run();

    assertThat(offer(4, 5)).containsOnly(Listener.Outcome.SKIPPED);
    sink.unflushed.removeFirst().run();
    assertThat(offer(5, 6)).containsOnly(Listener.Outcome.SENT);
  }

  @Test
  void oneThatStaysSlowIsToBeDropped() {
    offer(0, 3);

    List<Listener.Outcome> outcomes = offer(3, 9);

    assertThat(outcomes.subList(0, 5)).containsOnly(Listener.Outcome.SKIPPED);
    assertThat(outcomes.getLast()).isEqualTo(Listener.Outcome.DROP);
  }

  @Test
  void oneThatIsSkippedAgainAndAgainIsToBeDropped() {
    Listener.Outcome last = null;
    for (int round = 0; round < 3; round++) {
      offer(4 * round, 4 * round + 3);
      last = offer(4 * round + 3, 4 * round + 4).getLast();
      sink.flush();
    }

    assertThat(last).isEqualTo(Listener.Outcome.DROP);
  }

  @Test
  void skipsAreForgottenAfterAMinute() {
    Listener.Outcome last = null;
    for (int round = 1; round <= 5; round++) {
      int from = round * (MINUTE / PACKET + 10);
      offer(from, from + 3);
      last = offer(from + 3, from + 4).getLast();
      sink.flush();
    }

    assertThat(last).isEqualTo(Listener.Outcome.SKIPPED);
  }

  private List<Listener.Outcome> offer(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> listener.offer(new Packet((long) i * PACKET, PACKET, new byte[4])))
        .toList();
  }
}
