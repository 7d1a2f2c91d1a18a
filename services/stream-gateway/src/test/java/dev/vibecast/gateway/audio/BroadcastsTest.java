package dev.vibecast.gateway.audio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.gateway.support.TestStreams;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BroadcastsTest {

  private static final int CHUNK = TestStreams.CHUNK_FRAMES;
  private static final String DEMO = "demo";

  private final CountingMeter meter = new CountingMeter();
  private final Broadcasts broadcasts = broadcasts(new ListenerLimits(100, 60));

  @Test
  void fiftyListenersGetTheSameBytesFromOneEncoding() {
    List<HeldSink> sinks = Stream.generate(() -> join(AudioFormat.WAV)).limit(50).toList();

    publish(0, 10);

    assertThat(meter.encodings).isEqualTo(10);
    List<Packet> first = sinks.getFirst().packets;
    assertThat(first).hasSize(10);
    assertThat(sinks).allSatisfy(s -> assertThat(s.packets).isEqualTo(first));
    assertThat(sinks).allSatisfy(s -> assertThat(s.header).hasSize(44));
    assertThat(broadcasts.listeners(DEMO)).isEqualTo(50);
  }

  @Test
  void whoComesLateGetsTheNewestPart() {
    publish(0, 20);

    HeldSink http = join(AudioFormat.WAV);
    HeldSink socket = join(AudioFormat.PCM);

    assertThat(http.packets)
        .extracting(Packet::startFrame)
        .containsExactly(17L * CHUNK, 18L * CHUNK, 19L * CHUNK);
    assertThat(socket.packets)
        .extracting(Packet::startFrame)
        .containsExactly(18L * CHUNK, 19L * CHUNK);
  }

  @Test
  void whoJoinsAPausedStreamHearsSilenceOnAnOpenConnection() {
    publish(0, 20);
    HeldSink sink = new HeldSink();

    broadcasts.join(DEMO, listener(AudioFormat.WAV, sink), true);

    assertThat(sink.header).hasSize(44);
    assertThat(sink.packets).isEmpty();
  }

  @Test
  void aSlowListenerIsDroppedAndHarmsNobody() {
    HeldSink slow = join(AudioFormat.WAV);
    HeldSink quick = join(AudioFormat.WAV);

    for (int seq = 0; seq < 100; seq++) {
      publish(seq, seq + 1);
      quick.flush();
    }

    assertThat(slow.ended).isEqualTo(EndReason.TOO_SLOW);
    assertThat(slow.packets).hasSize(15);
    assertThat(meter.skippedPackets).isEqualTo(25);
    assertThat(meter.gone).containsExactly(EndReason.TOO_SLOW);
    assertThat(quick.packets).hasSize(100);
    assertThat(quick.ended).isNull();
    assertThat(broadcasts.listeners(DEMO)).isEqualTo(1);
  }

  @Test
  void duplicatesAndGapsAreCounted() {
    HeldSink sink = join(AudioFormat.WAV);

    publish(0, 2);
    publish(0, 2);
    publish(3, 4);

    assertThat(sink.packets).hasSize(3);
    assertThat(meter.ignored).containsExactly("duplicate", "duplicate");
    assertThat(meter.missingFrames).isEqualTo(CHUNK);
  }

  @Test
  void theEndWaitsForTheLastFrame() {
    HeldSink sink = join(AudioFormat.WAV);
    publish(0, 1);

    broadcasts.endAt(DEMO, 2L * CHUNK);
    assertThat(sink.ended).isNull();
    publish(1, 2);

    assertThat(sink.packets).hasSize(2);
    assertThat(sink.ended).isEqualTo(EndReason.STREAM_ENDED);
    assertThat(broadcasts.listeners(DEMO)).isZero();
  }

  @Test
  void aStreamThatBeginsAnewIsHeardFromItsFirstChunk() {
    publish(0, 5);
    broadcasts.endAt(DEMO, 5L * CHUNK);

    HeldSink sink = join(AudioFormat.WAV);
    publish(0, 1);

    assertThat(sink.packets).hasSize(1);
  }

  @Test
  void limitsHold() {
    Broadcasts small = broadcasts(new ListenerLimits(3, 2));
    List<HeldSink> sinks =
        IntStream.range(0, 3)
            .mapToObj(
                i -> {
                  HeldSink sink = new HeldSink();
                  small.join(DEMO, listener(AudioFormat.WAV, sink), false);
                  return sink;
                })
            .toList();

    assertThat(sinks).extracting(s -> s.ended).containsExactly(null, null, EndReason.OVERLOADED);
    assertThat(small.hasRoom("other")).isTrue();
    small.join("other", listener(AudioFormat.WAV, new HeldSink()), false);
    assertThat(small.hasRoom("third")).isFalse();
  }

  @Test
  void leavingGivesThePlaceBackOnce() {
    HeldSink sink = new HeldSink();
    Listener listener = listener(AudioFormat.OPUS, sink);
    broadcasts.join(DEMO, listener, false);

    broadcasts.leave(DEMO, listener);
    broadcasts.leave(DEMO, listener);
    broadcasts.giveUpOnSilence(DEMO, listener);

    assertThat(broadcasts.listeners(DEMO)).isZero();
    assertThat(meter.gone).containsExactly(EndReason.LEFT);
    assertThat(sink.ended).isNull();
  }

  @Test
  void whoHearsNothingIsSentAwayAndWhoHeardSomethingIsNot() {
    HeldSink silent = new HeldSink();
    Listener silentListener = listener(AudioFormat.WAV, silent);
    broadcasts.join("silent", silentListener, false);
    HeldSink heard = new HeldSink();
    Listener heardListener = listener(AudioFormat.WAV, heard);
    broadcasts.join(DEMO, heardListener, false);
    publish(0, 1);

    broadcasts.giveUpOnSilence("silent", silentListener);
    broadcasts.giveUpOnSilence(DEMO, heardListener);

    assertThat(silent.ended).isEqualTo(EndReason.NO_AUDIO);
    assertThat(heard.ended).isNull();
  }

  @Test
  void aFullLaneLosesAudioAndSaysSo() {
    Broadcasts full =
        new Broadcasts(
            id ->
                task -> {
                  throw new RejectedExecutionException();
                },
            settings(),
            (id, format) -> PcmEncoder.bare(),
            meter,
            new ListenerLimits(1, 1));
    HeldSink sink = new HeldSink();

    full.publish(TestStreams.chunk(DEMO, 0));
    full.join(DEMO, listener(AudioFormat.PCM, sink), false);
    full.endAll(EndReason.SHUTDOWN);

    assertThat(meter.ignored).containsExactly("lane_full");
    assertThat(sink.ended).isEqualTo(EndReason.OVERLOADED);
  }

  private HeldSink join(AudioFormat format) {
    HeldSink sink = new HeldSink();
    broadcasts.join(DEMO, listener(format, sink), false);
    return sink;
  }

  private static Listener listener(AudioFormat format, AudioSink sink) {
    return new Listener(format, sink, new ListenerRules(15L * CHUNK, 4L * CHUNK, 25L * CHUNK, 3));
  }

  private void publish(int from, int to) {
    IntStream.range(from, to).forEach(seq -> broadcasts.publish(TestStreams.chunk(DEMO, seq)));
  }

  private static BroadcastSettings settings() {
    return new BroadcastSettings(10L * CHUNK, 3L * CHUNK, 2L * CHUNK);
  }

  private Broadcasts broadcasts(ListenerLimits limits) {
    return new Broadcasts(
        id -> Runnable::run,
        settings(),
        (id, format) -> format == AudioFormat.WAV ? PcmEncoder.wav() : PcmEncoder.bare(),
        meter,
        limits);
  }
}
