package dev.vibecast.llm.http;

import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * HTTP with bounds that hold for the whole exchange: time until the last byte, so that a server
 * that drips cannot hold a thread, and size of the body. Redirects are not followed, because a key
 * must not travel to a place nobody configured. Error bodies are dropped.
 */
final class BoundedHttpClient implements HttpClient {

  private final java.net.http.HttpClient client;
  private final Duration timeout;
  private final int maxBytes;

  BoundedHttpClient(Duration connectTimeout, Duration timeout, int maxBytes) {
    this.timeout = timeout;
    this.maxBytes = maxBytes;
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .build();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<String> response = await(send(request));
    if (response.statusCode() / 100 != 2) {
      throw new HttpFailure(response.statusCode(), RetryAfter.of(response.headers()));
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  private CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
    var outgoing =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .timeout(timeout)
            .method(request.method().name(), BodyPublishers.ofString(request.body()));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
    return client.sendAsync(outgoing.build(), response -> new BoundedBody(maxBytes));
  }

  private HttpResponse<String> await(CompletableFuture<HttpResponse<String>> exchange) {
    try {
      return exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      exchange.cancel(true);
      throw new TimeoutException(e);
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new TimeoutException(e);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    }
  }

  private static RuntimeException unwrapped(Throwable cause) {
    return switch (cause) {
      case java.net.http.HttpTimeoutException late -> new TimeoutException(late);
      case IOException broken when broken.getCause() instanceof ReplyTooLargeException large ->
          large;
      case IOException broken -> new UncheckedIOException(broken);
      case RuntimeException other -> other;
      default -> new IllegalStateException(cause);
    };
  }

  /** Not used: a reply is of no use before it is complete. */
  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("replies are read whole");
  }
}
