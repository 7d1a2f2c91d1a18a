package dev.vibecast.gateway.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vibecast.gateway.event.EventSink;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;

/** Somebody who follows events over server-sent events (WHATWG HTML, section 9.2). */
final class SseSink implements EventSink {

  private static final Buffer HEARTBEAT = Buffer.buffer(": still here\n\n");

  private final Context context;
  private final HttpServerResponse response;

  SseSink(Context context, HttpServerResponse response) {
    this.context = context;
    this.response = response;
  }

  @Override
  public boolean send(String id, String type, byte[] json) {
    if (response.closed() || response.writeQueueFull()) {
      return false;
    }
    Buffer message = Buffer.buffer(json.length + 128);
    if (id != null) {
      message.appendString("id: " + oneLine(id) + "\n");
    }
    message.appendString("event: " + type + "\ndata: ");
    message.appendBytes(json).appendBytes("\n\n".getBytes(UTF_8));
    write(message);
    return true;
  }

  // An id with a line break would let its author write fields of the protocol.
  private static String oneLine(String id) {
    return id.replaceAll("[\\r\\n\\u0000]", " ");
  }

  /** Sends a comment, so that proxies see life. */
  void beat() {
    write(HEARTBEAT);
  }

  private void write(Buffer message) {
    context.runOnContext(
        v -> {
          if (!response.closed() && !response.ended()) {
            response.write(message);
          }
        });
  }

  @Override
  public void end() {
    context.runOnContext(
        v -> {
          if (!response.closed() && !response.ended()) {
            response.end();
          }
        });
  }
}
