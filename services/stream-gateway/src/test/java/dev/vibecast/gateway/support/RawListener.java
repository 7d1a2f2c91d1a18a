package dev.vibecast.gateway.support;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * A listener on a bare socket with a small receive buffer, so that a test decides how fast it
 * listens. Reads HTTP/1.1 with chunked transfer.
 */
public final class RawListener implements AutoCloseable {

  private static final int RECEIVE_BUFFER_BYTES = 32_768;
  private static final int TIMEOUT_MS = 20_000;

  private final Socket socket;
  private InputStream in;
  private int leftInChunk;

  private RawListener(Socket socket) {
    this.socket = socket;
  }

  /** Sends the request and returns without waiting for the answer. */
  public static RawListener open(URI uri) {
    try {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(RECEIVE_BUFFER_BYTES);
      socket.setSoTimeout(TIMEOUT_MS);
      socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(uri.getPath(), uri.getHost());
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new RawListener(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads this many bytes of sound. */
  public byte[] read(int bytes) throws IOException {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    while (heard.size() < bytes && nextChunk()) {
      byte[] part = in.readNBytes(Math.min(leftInChunk, bytes - heard.size()));
      leftInChunk -= part.length;
      heard.writeBytes(part);
      if (leftInChunk == 0) {
        line();
      }
    }
    return heard.toByteArray();
  }

  /** Reads until the sound ends. */
  public byte[] readToEnd() throws IOException {
    return read(Integer.MAX_VALUE);
  }

  private boolean nextChunk() throws IOException {
    if (in == null) {
      in = new java.io.BufferedInputStream(socket.getInputStream());
      String status = line();
      if (!status.contains(" 200 ")) {
        throw new IOException(status);
      }
      while (!line().isEmpty()) {}
    }
    if (leftInChunk == 0) {
      leftInChunk = Integer.parseInt(line(), 16);
    }
    return leftInChunk > 0;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("closed after: " + line);
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
