package dev.vibecast.cli.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.vibecast.cli.CommandRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayCommandTest {

  @TempDir private Path folder;

  @Test
  void saysTheGatewaysReasonForRefusing() throws IOException {
    HttpServer server = refusing(400, "{\"title\":\"prompt: is too long\"}");
    String url = "http://127.0.0.1:" + server.getAddress().getPort();

    CommandRun run = CommandRun.of("play", "x", "--url", url, "--out", file("a.wav"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("400").contains("prompt: is too long");
    server.stop(0);
  }

  @Test
  void saysWhenNobodyListensThere() {
    CommandRun run =
        CommandRun.of("play", "x", "--url", "http://127.0.0.1:1", "--out", file("a.wav"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("cannot reach http://127.0.0.1:1/v1/streams");
  }

  @Test
  void refusesALengthThatIsNone() {
    CommandRun run = CommandRun.of("play", "x", "--seconds", "-3");

    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.exists(folder.resolve("a.wav"))).isFalse();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static HttpServer refusing(int status, String body) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4);
    server.createContext("/", exchange -> answer(exchange, status, body));
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    exchange.sendResponseHeaders(status, body.length());
    exchange.getResponseBody().write(body.getBytes());
    exchange.close();
  }
}
