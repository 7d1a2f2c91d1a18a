package dev.vibecast.gateway.http;

import dev.vibecast.gateway.config.GatewayConfig;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Bounds what the kernel keeps for a slow listener. Left alone it grows to megabytes, which is
 * minutes of Opus that no policy of ours would see.
 */
@ApplicationScoped
public class SocketBuffers implements HttpServerOptionsCustomizer {

  private final int sendBytes;

  SocketBuffers(GatewayConfig config) {
    sendBytes = config.audio().socketBufferBytes();
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setSendBufferSize(sendBytes).setTcpNoDelay(true);
  }
}
