package dev.vibecast.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.gateway.support.TestPublisher;
import dev.vibecast.gateway.support.TestStreams;
import dev.vibecast.gateway.support.TopicTail;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.topic.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client of the gateway under test, and a renderer that feeds it. */
final class GatewayFixture implements AutoCloseable {

  final HttpClient client = HttpClient.newHttpClient();
  final TestPublisher publisher = new TestPublisher(brokers());

  private final String host =
      "127.0.0.1:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", String.class);

  private static String brokers() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }

  TopicTail tail(Topics topic) {
    return new TopicTail(brokers(), topic);
  }

  String newStreamId() {
    return "it-" + UUID.randomUUID().toString().substring(0, 8);
  }

  URI uri(String path) {
    return URI.create("http://" + host + path);
  }

  URI webSocket(String path) {
    return URI.create("ws://" + host + path);
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  HttpResponse<String> json(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JsonNode parse(String json) {
    try {
      return ContractJson.mapper().readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(json, e);
    }
  }

  /** A stream that the gateway knows to be in this state. */
  String stream(StreamStatus status) {
    String streamId = newStreamId();
    publisher.publish(TestStreams.timeline(streamId, status, 0));
    awaitStatus(streamId, status.label());
    return streamId;
  }

  void awaitStatus(String streamId, String status) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> status(streamId).equals(status));
  }

  private String status(String streamId) {
    HttpResponse<String> response = get("/v1/streams/" + streamId);
    return response.statusCode() == 200 ? parse(response.body()).path("status").asText() : "";
  }

  @Override
  public void close() {
    publisher.close();
    client.close();
  }
}
