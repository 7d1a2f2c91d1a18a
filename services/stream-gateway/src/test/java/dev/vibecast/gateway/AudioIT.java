package dev.vibecast.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.gateway.support.ListenerCrowd;
import dev.vibecast.gateway.support.RawListener;
import dev.vibecast.gateway.support.SocketListener;
import dev.vibecast.gateway.support.TestStreams;
import dev.vibecast.gateway.support.TopicTail;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.topic.Topics;
import dev.vibecast.testsupport.VibecastTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sound from the topic to real connections. */
@QuarkusTest
@QuarkusTestResource(VibecastTestResource.class)
class AudioIT {

  private static final int WAV_HEADER_BYTES = 44;
  private static final int SLOW_TEST_CHUNKS = 60;
  private static final int CHUNK_BYTES = TestStreams.CHUNK_FRAMES * 4;

  private GatewayFixture gateway;
  private String streamId;

  @BeforeEach
  void open() {
    gateway = new GatewayFixture();
    streamId = gateway.stream(StreamStatus.PLAYING);
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void wavCarriesTheSamplesAsTheyWere() throws Exception {
    try (RawListener listener =
        RawListener.open(gateway.uri("/v1/streams/" + streamId + "/audio.wav"))) {
      awaitListeners(1);
      publish(0, 3);

      byte[] heard = listener.read(WAV_HEADER_BYTES + 3 * CHUNK_BYTES);

      assertThat(Arrays.copyOfRange(heard, 0, 4)).isEqualTo("RIFF".getBytes());
      assertThat(Arrays.copyOfRange(heard, WAV_HEADER_BYTES, heard.length))
          .isEqualTo(TestStreams.tone(0, 3 * TestStreams.CHUNK_FRAMES));
    }
  }

  @Test
  void whoComesLateGetsTheNewestSoundAtOnce() throws Exception {
    try (RawListener early =
        RawListener.open(gateway.uri("/v1/streams/" + streamId + "/audio.wav"))) {
      awaitListeners(1);
      publish(0, 10);
      early.read(WAV_HEADER_BYTES + 10 * CHUNK_BYTES);
    }

    try (RawListener listener =
        RawListener.open(gateway.uri("/v1/streams/" + streamId + "/audio.wav"))) {
      byte[] heard = listener.read(WAV_HEADER_BYTES + 3 * CHUNK_BYTES);

      assertThat(Arrays.copyOfRange(heard, WAV_HEADER_BYTES, heard.length))
          .isEqualTo(TestStreams.tone(7 * TestStreams.CHUNK_FRAMES, 3 * TestStreams.CHUNK_FRAMES));
    }
  }

  @Test
  void redeliveredStaleAndUnreadableRecordsChangeNothing() throws Exception {
    try (RawListener listener =
        RawListener.open(gateway.uri("/v1/streams/" + streamId + "/audio.wav"))) {
      awaitListeners(1);
      publish(0, 2);
      publish(0, 2);
      gateway.publisher.raw(Topics.AUDIO, streamId, new byte[] {1, 2, 3});
      gateway.publisher.raw(Topics.EVENTS, streamId, "{broken".getBytes());
      publish(2, 3);

      byte[] heard = listener.read(WAV_HEADER_BYTES + 3 * CHUNK_BYTES);

      assertThat(Arrays.copyOfRange(heard, WAV_HEADER_BYTES, heard.length))
          .isEqualTo(TestStreams.tone(0, 3 * TestStreams.CHUNK_FRAMES));
    }
  }

  @Test
  void webSocketSaysWhereItStartsAndWhereItJumps() throws Exception {
    String path = "/v1/streams/" + streamId + "/audio?format=pcm";
    try (SocketListener listener = SocketListener.open(gateway.client, gateway.webSocket(path))) {
      awaitListeners(1);
      publish(0, 2);
      publish(4, 5);

      List<String> texts = listener.awaitMessages(2, 3).texts();

      assertThat(GatewayFixture.parse(texts.get(0)).path("startFrame").asLong()).isZero();
      assertThat(GatewayFixture.parse(texts.get(0)).path("rate").asInt()).isEqualTo(48_000);
      assertThat(GatewayFixture.parse(texts.get(0)).path("format").asText()).isEqualTo("pcm_s16le");
      assertThat(GatewayFixture.parse(texts.get(1)).path("startFrame").asLong())
          .isEqualTo(4L * TestStreams.CHUNK_FRAMES);
      assertThat(listener.binaries().get(0))
          .isEqualTo(TestStreams.tone(0, TestStreams.CHUNK_FRAMES));
    }
  }

  @Test
  void theEndOfAStreamEndsItsListeners() throws Exception {
    String path = "/v1/streams/" + streamId;
    try (RawListener http = RawListener.open(gateway.uri(path + "/audio.wav"));
        SocketListener socket =
            SocketListener.open(gateway.client, gateway.webSocket(path + "/audio"))) {
      awaitListeners(2);
      publish(0, 2);
      gateway.publisher.publish(
          new StreamEvent.StreamEnded(
              "e-" + streamId,
              streamId,
              Instant.now(),
              null,
              2L * TestStreams.CHUNK_FRAMES,
              "over"));

      assertThat(http.readToEnd()).hasSize(WAV_HEADER_BYTES + 2 * CHUNK_BYTES);
      assertThat(socket.awaitClose()).isEqualTo(1000);
    }
  }

  @Test
  void fiftyListenersHearTheSameBytesAndASlowOneHarmsNobody() throws Exception {
    String path = "/v1/streams/" + streamId;
    int wavBytes = WAV_HEADER_BYTES + SLOW_TEST_CHUNKS * CHUNK_BYTES;
    try (RawListener slow = RawListener.open(gateway.uri(path + "/audio.wav"));
        ListenerCrowd wav = ListenerCrowd.of(25, gateway.uri(path + "/audio.wav"), wavBytes);
        ListenerCrowd opus = ListenerCrowd.of(25, gateway.uri(path + "/audio.opus"), 100_000)) {
      awaitListeners(51);

      publishQuickly(SLOW_TEST_CHUNKS);

      assertThat(wav.heard()).allSatisfy(h -> assertThat(h).isEqualTo(wav.heard().getFirst()));
      assertThat(Arrays.copyOfRange(wav.heard().getFirst(), WAV_HEADER_BYTES, wavBytes))
          .isEqualTo(TestStreams.tone(0, SLOW_TEST_CHUNKS * TestStreams.CHUNK_FRAMES));
      assertThat(opus.heard()).allSatisfy(h -> assertThat(h).isEqualTo(opus.heard().getFirst()));
      assertThat(opus.heard().getFirst()).startsWith("OggS".getBytes());
      awaitListeners(50);
      assertThat(gateway.get("/q/metrics").body())
          .contains("vibecast_gateway_ended_total{format=\"wav\",reason=\"too_slow\"} 1.0");
    }
    awaitListeners(0);
  }

  @Test
  void aStartingStreamWaitsForItsFirstSound() throws Exception {
    String starting = gateway.newStreamId();
    gateway.json(
        "POST", "/v1/streams", "{\"streamId\":\"%s\",\"prompt\":\"x\"}".formatted(starting));

    try (RawListener listener =
        RawListener.open(gateway.uri("/v1/streams/" + starting + "/audio.wav"))) {
      Awaitility.await().until(() -> listeners(starting) == 1);
      gateway.publisher.publish(TestStreams.chunk(starting, 0));

      assertThat(listener.read(WAV_HEADER_BYTES + CHUNK_BYTES))
          .hasSize(WAV_HEADER_BYTES + CHUNK_BYTES);
    }
  }

  @Test
  void eventsBeginWithASnapshotAndFollowInOrder() throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        gateway.client.send(
            HttpRequest.newBuilder(gateway.uri("/v1/streams/" + streamId + "/events")).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    gateway.publisher.publish(
        new StreamEvent.TransitionStarted(
            "e-1",
            streamId,
            Instant.now(),
            "p-1",
            48_000,
            96_000,
            "dawn",
            TestStreams.recipe("Dawn")));

    try (var lines = new java.io.BufferedReader(new java.io.InputStreamReader(response.body()))) {
      List<String> first = lines.lines().limit(6).toList();

      assertThat(response.headers().firstValue("content-type").orElse(""))
          .startsWith("text/event-stream");
      assertThat(first.get(0)).isEqualTo("event: snapshot");
      assertThat(first.get(1)).contains("\"status\":\"playing\"", "Tin Roof Sonata", "palettes");
      assertThat(first.get(3)).isEqualTo("id: e-1");
      assertThat(first.get(4)).isEqualTo("event: transition_started");
      assertThat(first.get(5)).contains("\"causeId\":\"p-1\"");
    }
  }

  @Test
  void listenersAreCountedInEvents() {
    try (TopicTail events = gateway.tail(Topics.EVENTS);
        RawListener listener =
            RawListener.open(gateway.uri("/v1/streams/" + streamId + "/audio.wav"))) {
      StreamEvent told =
          ContractJson.read(events.await(streamId, 1).getFirst().value(), StreamEvent.class);

      assertThat(((StreamEvent.ListenerCount) told).listeners()).isEqualTo(1);
    }
  }

  @Test
  void aPausedStreamKeepsItsConnectionOpen() throws Exception {
    String paused = gateway.stream(StreamStatus.PAUSED);
    try (RawListener listener =
        RawListener.open(gateway.uri("/v1/streams/" + paused + "/audio.wav"))) {
      assertThat(listener.read(WAV_HEADER_BYTES)).startsWith("RIFF".getBytes());
      gateway.publisher.publish(TestStreams.chunk(paused, 0));

      assertThat(listener.read(CHUNK_BYTES))
          .isEqualTo(TestStreams.tone(0, TestStreams.CHUNK_FRAMES));
    }
  }

  private void publish(int fromSeq, int toSeq) {
    for (int seq = fromSeq; seq < toSeq; seq++) {
      gateway.publisher.publish(TestStreams.chunk(streamId, seq));
    }
  }

  // Four times real time, so that the test is short and listeners can still keep up.
  private void publishQuickly(int chunks) throws InterruptedException {
    for (int seq = 0; seq < chunks; seq++) {
      gateway.publisher.publish(TestStreams.chunk(streamId, seq));
      Thread.sleep(50);
    }
  }

  private int listeners(String id) {
    return GatewayFixture.parse(gateway.get("/v1/streams/" + id).body()).path("listeners").asInt();
  }

  private void awaitListeners(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> listeners(streamId) == count);
  }
}
