package dev.vibecast.testsupport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks a Redis whether it is ready, in its own protocol and without a client library. */
public final class RedisPing {

  private static final int TIMEOUT_MS = 500;
  private static final String READY = "+PONG";

  private RedisPing() {}

  /**
   * Sends one PING.
   *
   * @param host where Redis listens
   * @param port its port
   * @return true when it answers PONG within half a second
   */
  public static boolean answers(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), TIMEOUT_MS);
      socket.setSoTimeout(TIMEOUT_MS);
      socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] reply = socket.getInputStream().readNBytes(READY.length());
      return READY.equals(new String(reply, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return false;
    }
  }
}
