package dev.vibecast.gateway.http;

import dev.vibecast.gateway.audio.AudioSink;
import dev.vibecast.gateway.audio.EndReason;
import dev.vibecast.gateway.audio.Packet;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.audio.AudioChunk;
import io.vertx.core.Context;
import io.vertx.core.http.ServerWebSocket;
import java.nio.charset.StandardCharsets;

/**
 * A listener on a WebSocket: a text message that says what follows, then one binary message of
 * samples per chunk; wherever frames do not continue, a text message names the next one.
 */
final class WebSocketAudioSink implements AudioSink {

  // RFC 6455 section 7.4.1, and its registry for 1013.
  private static final short NORMAL = 1000;
  private static final short GOING_AWAY = 1001;
  private static final short TRY_AGAIN_LATER = 1013;
  // Private use: the client was too slow.
  private static final short TOO_SLOW = 4008;

  private record Hello(String streamId, long startFrame, int rate, int channels, String format) {}

  private record Jump(long startFrame) {}

  private final Context context;
  private final ServerWebSocket socket;
  private final String streamId;
  private boolean greeted;

  WebSocketAudioSink(Context context, ServerWebSocket socket, String streamId) {
    this.context = context;
    this.socket = socket;
    this.streamId = streamId;
  }

  @Override
  public void open(byte[] header) {}

  @Override
  public void send(Packet packet, boolean continues, Runnable flushed) {
    context.runOnContext(v -> write(packet, continues, flushed));
  }

  private void write(Packet packet, boolean continues, Runnable flushed) {
    if (socket.isClosed()) {
      return;
    }
    if (!greeted) {
      greeted = true;
      text(hello(packet.startFrame()));
    } else if (!continues) {
      text(new Jump(packet.startFrame()));
    }
    socket.writeBinaryMessage(SharedBytes.of(packet.bytes())).onComplete(done -> flushed.run());
  }

  private Hello hello(long startFrame) {
    return new Hello(
        streamId, startFrame, AudioChunk.SAMPLE_RATE_HZ, AudioChunk.CHANNELS, AudioChunk.CODEC);
  }

  private void text(Object message) {
    socket.writeTextMessage(new String(ContractJson.write(message), StandardCharsets.UTF_8));
  }

  @Override
  public void end(EndReason reason) {
    context.runOnContext(v -> socket.close(codeOf(reason), reason.label()));
  }

  private static short codeOf(EndReason reason) {
    return switch (reason) {
      case LEFT, STREAM_ENDED -> NORMAL;
      case SHUTDOWN -> GOING_AWAY;
      case NO_AUDIO, OVERLOADED -> TRY_AGAIN_LATER;
      case TOO_SLOW -> TOO_SLOW;
    };
  }
}
