package dev.vibecast.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Plays a few prompts to nobody right after the start. The first prompt of a fresh stack pays for
 * loading classes and opening connections in every service; this way no person has to wait for it.
 */
final class Rehearsal {

  private static final List<String> PROMPTS =
      List.of("a quiet room before the music", "steady rain", "bright morning", "the last train");
  private static final String STREAM = "/v1/streams/rehearsal";
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int HEARD_BYTES = 48_000 * 4 / 2;

  private final URI gateway;

  /**
   * @param gateway public address
   */
  Rehearsal(URI gateway) {
    this.gateway = gateway;
  }

  /**
   * Plays the prompts, hears each for half a second, and ends the stream.
   *
   * @throws IOException when the gateway cannot be reached or refuses
   */
  void play() throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
      String first = "{\"streamId\":\"rehearsal\",\"prompt\":\"%s\"}".formatted(PROMPTS.getFirst());
      if (post(http, "/v1/streams", first) == 409) {
        post(http, STREAM + "/prompts", text(PROMPTS.getFirst()));
      }
      hear(http);
      http.send(request(STREAM).DELETE().build(), BodyHandlers.discarding());
    }
  }

  private void hear(HttpClient http) throws IOException, InterruptedException {
    HttpResponse<InputStream> audio =
        http.send(request(STREAM + "/audio.wav").build(), BodyHandlers.ofInputStream());
    try (InputStream bytes = audio.body()) {
      for (String prompt : PROMPTS) {
        post(http, STREAM + "/prompts", text(prompt));
        bytes.readNBytes(HEARD_BYTES);
      }
    }
  }

  private int post(HttpClient http, String path, String json)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path)).timeout(LIMIT);
  }

  private static String text(String prompt) {
    return "{\"text\":\"%s\",\"transitionSeconds\":0.2}".formatted(prompt);
  }
}
