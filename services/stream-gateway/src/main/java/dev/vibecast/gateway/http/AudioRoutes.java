package dev.vibecast.gateway.http;

import dev.vibecast.gateway.audio.AudioFormat;
import dev.vibecast.gateway.audio.AudioSink;
import dev.vibecast.gateway.audio.Broadcasts;
import dev.vibecast.gateway.audio.EndReason;
import dev.vibecast.gateway.audio.Listener;
import dev.vibecast.gateway.audio.ListenerRules;
import dev.vibecast.gateway.config.GatewayConfig;
import dev.vibecast.gateway.stream.KnownStream;
import dev.vibecast.gateway.stream.StreamCatalogue;
import dev.vibecast.gateway.stream.StreamPhase;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Sound over HTTP and WebSocket, straight on the connection: no thread waits for a listener. */
@ApplicationScoped
public class AudioRoutes {

  private static final String STREAM = "/v1/streams/:id/";
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int UPGRADE_REQUIRED = 426;
  private static final int UNAVAILABLE = 503;

  private final Vertx vertx;
  private final Broadcasts broadcasts;
  private final StreamCatalogue catalogue;
  private final ListenerRules rules;
  private final long firstAudioMs;

  AudioRoutes(
      Vertx vertx,
      Broadcasts broadcasts,
      StreamCatalogue catalogue,
      ListenerRules rules,
      GatewayConfig config) {
    this.vertx = vertx;
    this.broadcasts = broadcasts;
    this.catalogue = catalogue;
    this.rules = rules;
    firstAudioMs = config.audio().firstAudio().toMillis();
  }

  void routes(@Observes Router router) {
    router.get(STREAM + "audio.wav").handler(audible((c, s) -> http(c, s, AudioFormat.WAV)));
    router.get(STREAM + "audio.opus").handler(audible((c, s) -> http(c, s, AudioFormat.OPUS)));
    router.get(STREAM + "audio").handler(audible(this::webSocket));
  }

  private Handler<RoutingContext> audible(BiConsumer<RoutingContext, KnownStream> listen) {
    return context -> {
      String streamId = context.pathParam("id");
      Optional<KnownStream> stream = catalogue.find(streamId);
      if (stream.isEmpty()) {
        Endless.refuse(context, NOT_FOUND, "there is no stream " + streamId);
      } else if (stream.get().isOver()) {
        Endless.refuse(context, GONE, "stream %s is over".formatted(streamId));
      } else if (!broadcasts.hasRoom(streamId)) {
        Endless.refuse(context, UNAVAILABLE, "too many listeners");
      } else {
        listen.accept(context, stream.get());
      }
    };
  }

  private void http(RoutingContext context, KnownStream stream, AudioFormat format) {
    HttpServerResponse response = context.response();
    Context loop = vertx.getOrCreateContext();
    Runnable leave = join(stream, format, new HttpAudioSink(loop, response, format));
    response.closeHandler(v -> leave.run());
    response.exceptionHandler(e -> leave.run());
  }

  private void webSocket(RoutingContext context, KnownStream stream) {
    String format = Optional.ofNullable(context.request().getParam("format")).orElse("pcm");
    if (!format.equals(AudioFormat.PCM.label())) {
      Endless.refuse(
          context, BAD_REQUEST, "format takes pcm; audio.opus and audio.wav are over HTTP");
    } else if (!"websocket".equalsIgnoreCase(context.request().getHeader("Upgrade"))) {
      Endless.refuse(context, UPGRADE_REQUIRED, "connect with a WebSocket, or get audio.wav");
    } else {
      context.request().toWebSocket().onSuccess(socket -> listen(socket, stream));
    }
  }

  private void listen(ServerWebSocket socket, KnownStream stream) {
    Context loop = vertx.getOrCreateContext();
    Runnable leave =
        join(stream, AudioFormat.PCM, new WebSocketAudioSink(loop, socket, stream.streamId()));
    socket.closeHandler(v -> leave.run());
    socket.exceptionHandler(e -> leave.run());
  }

  private Runnable join(KnownStream stream, AudioFormat format, AudioSink sink) {
    String streamId = stream.streamId();
    Listener listener = new Listener(format, sink, rules);
    boolean paused = stream.phase() == StreamPhase.PAUSED;
    broadcasts.join(streamId, listener, paused);
    if (!paused) {
      vertx.setTimer(firstAudioMs, id -> broadcasts.giveUpOnSilence(streamId, listener));
    }
    return () -> broadcasts.leave(streamId, listener);
  }

  void stop(@Observes ShutdownEvent event) {
    broadcasts.endAll(EndReason.SHUTDOWN);
  }
}
