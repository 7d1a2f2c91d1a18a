package dev.vibecast.testsupport.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.vibecast.schema.ContractJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server on loopback that speaks both wire formats and says what a test tells it to say. */
public final class StubModelServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile Function<Asked, Said> script = question -> Said.content("");

  public StubModelServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", x -> answer(x, StubModelServer::completion));
    server.createContext("/api/chat", x -> answer(x, StubModelServer::ollama));
    server.start();
  }

  /** Forgets what was asked and answers with these in turn, then with the last for ever. */
  public void says(Said... inTurn) {
    asked.clear();
    script = question -> inTurn[Math.min(asked.size(), inTurn.length) - 1];
  }

  /** Answers as this function decides. */
  public void saysBy(Function<Asked, Said> newScript) {
    script = newScript;
  }

  /** Everything that was asked so far. */
  public List<Asked> asked() {
    return asked;
  }

  public String openAiUrl() {
    return ollamaUrl() + "/v1";
  }

  public String ollamaUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange, Function<String, Object> envelope) throws IOException {
    Asked question =
        new Asked(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders(),
            ContractJson.mapper().readTree(exchange.getRequestBody()));
    asked.add(question);
    Said said = script.apply(question);
    said.headers().forEach(exchange.getResponseHeaders()::add);
    exchange.getResponseHeaders().add("content-type", "application/json");
    byte[] body =
        said.raw()
            ? said.content().getBytes(StandardCharsets.UTF_8)
            : ContractJson.write(envelope.apply(said.content()));
    exchange.sendResponseHeaders(said.status(), 0);
    try (OutputStream out = exchange.getResponseBody()) {
      drip(out, body, said.dripMs());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void drip(OutputStream out, byte[] body, long dripMs)
      throws IOException, InterruptedException {
    int step = dripMs > 0 ? 1 : Math.max(1, body.length);
    for (int i = 0; i < body.length; i += step) {
      Thread.sleep(dripMs);
      out.write(body, i, step);
      out.flush();
    }
  }

  private static Object completion(String content) {
    return Map.of(
        "id",
        "chatcmpl-1",
        "object",
        "chat.completion",
        "created",
        1_760_000_000,
        "model",
        "stub",
        "choices",
        List.of(
            Map.of(
                "index",
                0,
                "message",
                Map.of("role", "assistant", "content", content),
                "finish_reason",
                "stop")),
        "usage",
        Map.of("prompt_tokens", 9, "completion_tokens", 9, "total_tokens", 18));
  }

  private static Object ollama(String content) {
    return Map.of(
        "model",
        "stub",
        "created_at",
        "2026-01-01T00:00:00Z",
        "message",
        Map.of("role", "assistant", "content", content),
        "done_reason",
        "stop",
        "done",
        true,
        "prompt_eval_count",
        9,
        "eval_count",
        9);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
