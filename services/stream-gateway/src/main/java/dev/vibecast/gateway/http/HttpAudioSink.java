package dev.vibecast.gateway.http;

import dev.vibecast.gateway.audio.AudioFormat;
import dev.vibecast.gateway.audio.AudioSink;
import dev.vibecast.gateway.audio.EndReason;
import dev.vibecast.gateway.audio.Packet;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;

/** A listener on progressive HTTP. All writes happen on the connection's own event loop. */
final class HttpAudioSink implements AudioSink {

  private static final int UNAVAILABLE = 503;

  private final Context context;
  private final HttpServerResponse response;
  private final AudioFormat format;

  HttpAudioSink(Context context, HttpServerResponse response, AudioFormat format) {
    this.context = context;
    this.response = response;
    this.format = format;
  }

  @Override
  public void open(byte[] header) {
    context.runOnContext(
        v -> {
          if (!response.closed()) {
            Endless.prepare(response, format.contentType());
            response.write(SharedBytes.of(header));
          }
        });
  }

  @Override
  public void send(Packet packet, boolean continues, Runnable flushed) {
    context.runOnContext(v -> write(packet, flushed));
  }

  private void write(Packet packet, Runnable flushed) {
    if (!response.closed() && !response.ended()) {
      response.write(SharedBytes.of(packet.bytes())).onComplete(done -> flushed.run());
    }
  }

  @Override
  public void end(EndReason reason) {
    context.runOnContext(v -> endNow(reason));
  }

  private void endNow(EndReason reason) {
    switch (reason) {
      case STREAM_ENDED, SHUTDOWN -> finish();
      // The end marker would wait behind everything the listener has not read.
      case TOO_SLOW -> response.reset();
      case NO_AUDIO -> Endless.refuse(response, UNAVAILABLE, "no audio came in time; try again");
      case OVERLOADED -> Endless.refuse(response, UNAVAILABLE, "too many listeners");
      case LEFT -> {}
    }
  }

  private void finish() {
    if (response.headWritten() && !response.ended() && !response.closed()) {
      response.end();
    } else {
      Endless.refuse(response, UNAVAILABLE, "the stream ended before any audio came");
    }
  }
}
