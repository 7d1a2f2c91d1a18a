package dev.vibecast.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Finds TCP ports nobody listens on. */
public final class FreePorts {

  private static final int CONNECT_MS = 200;

  private FreePorts() {}

  /**
   * A port the operating system says is free on the loopback address.
   *
   * @return a port above 1023
   */
  public static int any() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free port on the loopback address", e);
    }
  }

  /**
   * Whether a server could listen on this port now.
   *
   * @param host address to listen on, for example {@code 127.0.0.1} or {@code 0.0.0.0}
   * @param port 1 to 65535
   * @return false when the port is taken or may not be used
   */
  public static boolean isFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port), 1);
    } catch (IOException e) {
      return false;
    }
    return !answers(port);
  }

  // Some systems let a server bind to one address while another serves the port on all addresses.
  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
