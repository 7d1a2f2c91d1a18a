package dev.vibecast.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.ContractJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The public API as a stranger's program uses it. */
final class Gateway {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI base;
  private final HttpClient http = HttpClient.newHttpClient();

  Gateway(URI base) {
    this.base = base;
  }

  /** A stream name that no test has used, also not an earlier run of the same one. */
  static String unused(String name) {
    return name + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Creates a stream and returns when the gateway knows it. */
  JsonNode create(String streamId, String prompt) {
    HttpResponse<String> response =
        send("POST", "/v1/streams", Map.of("streamId", streamId, "prompt", prompt));
    return expect(201, response);
  }

  /** Publishes a prompt and returns its id. */
  String prompt(String streamId, String text, double transitionSeconds) {
    HttpResponse<String> response =
        send(
            "POST",
            "/v1/streams/" + streamId + "/prompts",
            Map.of("text", text, "transitionSeconds", transitionSeconds));
    return expect(202, response).path("promptId").asText();
  }

  void delete(String streamId) {
    send("DELETE", "/v1/streams/" + streamId, null);
  }

  HttpResponse<String> send(String method, String path, Object body) {
    return raw(method, path, body == null ? "" : new String(ContractJson.write(body)));
  }

  HttpResponse<String> raw(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Listens to raw audio. */
  AudioTap listen(String streamId) {
    URI socket =
        URI.create(
            base.toString().replaceFirst("^http", "ws")
                + "/v1/streams/"
                + streamId
                + "/audio?format=pcm");
    return AudioTap.open(http, socket);
  }

  static JsonNode expect(int status, HttpResponse<String> response) {
    if (response.statusCode() != status) {
      throw new AssertionError(
          "%s answered %d: %s".formatted(response.uri(), response.statusCode(), response.body()));
    }
    return json(response.body());
  }

  static JsonNode json(String text) {
    try {
      return ContractJson.mapper().readTree(text);
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + text, e);
    }
  }
}
