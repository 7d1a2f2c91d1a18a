package dev.vibecast.cli.bench;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.audio.AudioChunk;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;

/** Listens to a stream's raw audio over WebSocket and notes when each frame arrives. */
final class AudioListener implements WebSocket.Listener, AutoCloseable {

  /**
   * The gateway's text messages: sent at the start and wherever frames do not continue.
   *
   * @param startFrame first frame of the next binary message
   */
  private record Place(long startFrame) {}

  private final FrameClock clock = new FrameClock();
  private final StringBuilder text = new StringBuilder();
  private long nextFrame;
  private WebSocket socket;

  private AudioListener() {}

  static AudioListener open(HttpClient http, URI gateway, String streamId) {
    String base = gateway.toString().replaceFirst("^http", "ws");
    URI audio = URI.create(base + "/v1/streams/" + streamId + "/audio?format=pcm");
    AudioListener listener = new AudioListener();
    listener.socket = http.newWebSocketBuilder().buildAsync(audio, listener).join();
    return listener;
  }

  OptionalLong arrivalOf(long frame) {
    return clock.arrivalOf(frame);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    text.append(data);
    if (last) {
      byte[] json = text.toString().getBytes(StandardCharsets.UTF_8);
      nextFrame = ContractJson.read(json, Place.class).startFrame();
      text.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    nextFrame += data.remaining() / AudioChunk.BYTES_PER_FRAME;
    clock.arrived(nextFrame, System.nanoTime());
    from.request(1);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
