package dev.vibecast.gateway.support;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A listener on a WebSocket that keeps every message. */
public final class SocketListener implements WebSocket.Listener, AutoCloseable {

  private final List<String> texts = new CopyOnWriteArrayList<>();
  private final List<byte[]> binaries = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
  private WebSocket socket;

  private SocketListener() {}

  public static SocketListener open(HttpClient client, URI uri) {
    SocketListener listener = new SocketListener();
    listener.socket = client.newWebSocketBuilder().buildAsync(uri, listener).join();
    return listener;
  }

  public List<String> texts() {
    return texts;
  }

  public List<byte[]> binaries() {
    return binaries;
  }

  /** Waits until this many messages of each kind have come. */
  public SocketListener awaitMessages(int wantedTexts, int wantedBinaries) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> texts.size() >= wantedTexts && binaries.size() >= wantedBinaries);
    return this;
  }

  /** Waits for the close code. */
  public int awaitClose() {
    return closed.orTimeout(20, TimeUnit.SECONDS).join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    text.append(data);
    if (last) {
      texts.add(text.toString());
      text.setLength(0);
    }
    webSocket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
    byte[] part = new byte[data.remaining()];
    data.get(part);
    binary.writeBytes(part);
    if (last) {
      binaries.add(binary.toByteArray());
      binary.reset();
    }
    webSocket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
    closed.complete(statusCode);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
