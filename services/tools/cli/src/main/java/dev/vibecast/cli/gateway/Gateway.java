package dev.vibecast.cli.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * A client of one gateway.
 *
 * @param base for example {@code http://127.0.0.1:8080}
 */
public record Gateway(URI base) implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int ERROR_TEXT_BYTES = 2_000;
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(TIMEOUT).version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Plays a prompt on a stream: begins the stream, or changes it when it exists.
   *
   * @param streamId stream
   * @param prompt words
   * @throws GatewayException when the gateway refuses, with its reason
   */
  public void play(String streamId, String prompt) {
    HttpResponse<InputStream> created =
        post("/v1/streams", Map.of("streamId", streamId, "prompt", prompt));
    if (created.statusCode() == 409) {
      created = post("/v1/streams/" + streamId + "/prompts", Map.of("text", prompt));
    }
    require(created, "play a prompt");
  }

  /**
   * Listens to a stream, waiting up to ten seconds for it to begin.
   *
   * @param streamId stream
   * @param extension {@code wav} or {@code opus}
   * @return endless audio; the caller closes it
   * @throws GatewayException when there is no audio
   */
  public InputStream listen(String streamId, String extension) {
    URI audio = base.resolve("/v1/streams/" + streamId + "/audio." + extension);
    HttpRequest request = HttpRequest.newBuilder(audio).GET().build();
    long deadlineNs = System.nanoTime() + TIMEOUT.toNanos();
    HttpResponse<InputStream> answer = send(request);
    while (answer.statusCode() == 404 && System.nanoTime() < deadlineNs) {
      pause();
      answer = send(request);
    }
    require(answer, "listen to " + streamId);
    return answer.body();
  }

  /**
   * Ends a stream.
   *
   * @param streamId stream
   */
  public void end(String streamId) {
    send(HttpRequest.newBuilder(base.resolve("/v1/streams/" + streamId)).DELETE().build());
  }

  @Override
  public void close() {
    HTTP.shutdownNow();
  }

  private HttpResponse<InputStream> post(String path, Map<String, String> body) {
    try {
      byte[] json = JSON.writeValueAsBytes(body);
      return send(
          HttpRequest.newBuilder(base.resolve(path))
              .header("Content-Type", "application/json")
              .timeout(TIMEOUT)
              .POST(HttpRequest.BodyPublishers.ofByteArray(json))
              .build());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<InputStream> send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new GatewayException("cannot reach " + request.uri() + ": " + reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GatewayException("interrupted while asking " + request.uri(), e);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static void require(HttpResponse<InputStream> answer, String wish) {
    if (answer.statusCode() / 100 != 2) {
      throw new GatewayException(
          "cannot " + wish + ": " + answer.statusCode() + " " + text(answer.body()));
    }
  }

  private static String text(InputStream body) {
    try (body) {
      return new String(body.readNBytes(ERROR_TEXT_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "(" + e.getMessage() + ")";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
