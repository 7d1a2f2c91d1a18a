package dev.vibecast.gateway.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;

/** Lets many connections send the same array without copying it. */
final class SharedBytes {

  private SharedBytes() {}

  static Buffer of(byte[] bytes) {
    return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
  }
}
