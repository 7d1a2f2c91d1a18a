package dev.vibecast.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.AudioReport;
import dev.vibecast.analysis.PcmS16le;
import dev.vibecast.schema.audio.AudioChunk;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;

/** A listener over WebSocket that keeps what it hears, addressed by frame. */
final class AudioTap implements WebSocket.Listener, AutoCloseable {

  private static final int BYTES = AudioChunk.BYTES_PER_FRAME;

  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private final StringBuilder text = new StringBuilder();
  private long firstFrame = -1;
  private int discontinuities = -1;
  private String closed = "open";
  private WebSocket socket;

  private AudioTap() {}

  static AudioTap open(HttpClient http, URI uri) {
    AudioTap tap = new AudioTap();
    tap.socket = http.newWebSocketBuilder().buildAsync(uri, tap).join();
    return tap;
  }

  @Override
  public synchronized CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    text.append(data);
    if (last) {
      long startFrame = Gateway.json(text.toString()).path("startFrame").asLong();
      text.setLength(0);
      if (firstFrame < 0) {
        firstFrame = startFrame;
      }
      discontinuities++;
    }
    from.request(1);
    return null;
  }

  @Override
  public synchronized CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    heard.writeBytes(bytes);
    from.request(1);
    return null;
  }

  @Override
  public synchronized CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed = "closed by the gateway: " + code + " " + reason;
    return null;
  }

  @Override
  public synchronized void onError(WebSocket from, Throwable error) {
    closed = "broken: " + error;
  }

  private synchronized String state() {
    return "frames %d to %d, %d jumps, %s"
        .formatted(firstFrame, endFrame(), discontinuities, closed);
  }

  synchronized long firstFrame() {
    return firstFrame;
  }

  /** First frame that was not heard yet. */
  synchronized long endFrame() {
    return firstFrame + heard.size() / BYTES;
  }

  /** How often the stream jumped while this tap was open. */
  synchronized int discontinuities() {
    return discontinuities;
  }

  /** Waits until the tap has heard everything before this frame. */
  void awaitFrame(long frame) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(10))
        .untilAsserted(() -> assertThat(endFrame()).as(state()).isGreaterThanOrEqualTo(frame));
  }

  /** The audio of frames [from, to), both of which must have been heard. */
  synchronized byte[] pcm(long from, long to) {
    int start = Math.toIntExact((from - firstFrame) * BYTES);
    int end = Math.toIntExact((to - firstFrame) * BYTES);
    return Arrays.copyOfRange(heard.toByteArray(), start, end);
  }

  /** The figures of frames [from, to). */
  AudioReport measure(long from, long to) {
    return AudioMeter.measure(PcmS16le.decode(pcm(from, to)));
  }

  @Override
  public void close() {
    socket.abort();
  }
}
