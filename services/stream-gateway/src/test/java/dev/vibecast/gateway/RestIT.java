package dev.vibecast.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.gateway.support.TopicTail;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.topic.Topics;
import dev.vibecast.testsupport.VibecastTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The REST interface against a real broker. */
@QuarkusTest
@QuarkusTestResource(VibecastTestResource.class)
class RestIT {

  private GatewayFixture gateway;

  @BeforeEach
  void open() {
    gateway = new GatewayFixture();
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void aNewStreamIsKnownAtOnceAndStarts() {
    HttpResponse<String> created =
        gateway.json("POST", "/v1/streams", "{\"prompt\":\"heavy rain on a tin roof\"}");

    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    JsonNode stream = GatewayFixture.parse(created.body());
    String self = created.headers().firstValue("Location").orElseThrow();
    assertThat(self).endsWith(stream.at("/links/self").asText());
    assertThat(gateway.get(stream.at("/links/self").asText()).body()).contains("starting");
  }

  @Test
  void theSameWishUnderTheSameKeyGivesTheSameStream() {
    String key = gateway.newStreamId();

    HttpResponse<String> first =
        gateway.json("POST", "/v1/streams", "{\"prompt\":\"rain\"}", "Idempotency-Key", key);
    HttpResponse<String> second =
        gateway.json("POST", "/v1/streams", "{\"prompt\":\"rain\"}", "Idempotency-Key", key);

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void aNameThatIsTakenIsAConflict() {
    String streamId = gateway.stream(StreamStatus.PLAYING);

    HttpResponse<String> response =
        gateway.json(
            "POST", "/v1/streams", "{\"streamId\":\"%s\",\"prompt\":\"x\"}".formatted(streamId));

    assertProblem(response, 409);
  }

  @Test
  void controlsOfAPlayingStreamAreAccepted() {
    String streams = "/v1/streams/" + gateway.stream(StreamStatus.PLAYING);

    HttpResponse<String> prompt =
        gateway.json("POST", streams + "/prompts", "{\"text\":\"dawn\",\"promptId\":\"p-9\"}");
    HttpResponse<String> config =
        gateway.json("PATCH", streams + "/config", "{\"brightness\":{\"step\":-1},\"bpm\":92}");
    HttpResponse<String> mix =
        gateway.json("PATCH", streams + "/mix", "{\"rhythm\":{\"mute\":true}}");
    HttpResponse<String> pause =
        gateway.json("POST", streams + "/playback", "{\"action\":\"pause\"}");

    assertThat(prompt.statusCode()).isEqualTo(202);
    assertThat(prompt.body()).contains("p-9");
    assertThat(config.statusCode()).as(config.body()).isEqualTo(202);
    assertThat(mix.statusCode()).as(mix.body()).isEqualTo(202);
    assertThat(pause.statusCode()).as(pause.body()).isEqualTo(202);
    assertThat(pause.body()).contains("commandId");
  }

  @Test
  void whatIsAcceptedIsOnTheTopicsUnderTheStreamsKey() {
    String streamId = gateway.stream(StreamStatus.PLAYING);
    String streams = "/v1/streams/" + streamId;
    try (TopicTail prompts = gateway.tail(Topics.PROMPTS);
        TopicTail commands = gateway.tail(Topics.COMMANDS)) {
      gateway.json(
          "POST",
          streams + "/prompts",
          "{\"prompts\":[{\"text\":\"rain\",\"weight\":2},{\"text\":\"choir\",\"weight\":1}],"
              + "\"transitionSeconds\":5}",
          "Idempotency-Key",
          "key-7");
      gateway.json("PATCH", streams + "/config", "{\"echo\":\"heavy\"}");
      gateway.json("PATCH", streams + "/mix", "{\"bass\":{\"solo\":true}}");

      ConsumerRecord<String, byte[]> prompt = prompts.await(streamId, 1).getFirst();
      PromptSubmitted submitted = ContractJson.readStrict(prompt.value(), PromptSubmitted.class);
      assertThat(submitted.promptId()).isEqualTo("key-7");
      assertThat(submitted.prompts()).hasSize(2);
      assertThat(new String(prompt.headers().lastHeader("ce_type").value()))
          .isEqualTo(PromptSubmitted.TYPE);
      assertThat(commands.await(streamId, 2))
          .extracting(r -> ContractJson.read(r.value(), StreamCommand.class).getClass())
          .isEqualTo(List.of(StreamCommand.Steer.class, StreamCommand.SetMix.class));
    }
  }

  @Test
  void aStreamThatIsOverTakesNothingAndIsNotListed() {
    String streamId = gateway.stream(StreamStatus.STOPPED);

    assertProblem(
        gateway.json("POST", "/v1/streams/" + streamId + "/prompts", "{\"text\":\"x\"}"), 409);
    assertProblem(
        gateway.json("POST", "/v1/streams/" + streamId + "/playback", "{\"action\":\"play\"}"),
        409);
    assertProblem(gateway.get("/v1/streams/" + streamId + "/audio.wav"), 410);
    assertThat(gateway.get("/v1/streams").body()).doesNotContain(streamId);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          POST  | /v1/streams              | `{`                                        | 400 | json
          POST  | /v1/streams              | `[]`                                       | 400 | json
          POST  | /v1/streams              | `{}`                                       | 400 | prompt
          POST  | /v1/streams              | `{"prompt":"  "}`                          | 400 | text
          POST  | /v1/streams              | `{"prompt":"a\\u0007b"}`                   | 400 | text
          POST  | /v1/streams              | `{"prompt":"x","colour":"red"}`            | 400 | colour
          POST  | /v1/streams              | `{"prompt":"x","streamId":"../etc"}`       | 400 | streamId
          POST  | /v1/streams              | `{"prompt":"x","transitionSeconds":61}`    | 400 | transitionSeconds
          POST  | /v1/streams              | `{"prompt":"x","backend":"magic"}`         | 400 | backend
          POST  | /v1/streams/$id/prompts  | `{"prompts":[{"text":"a","weight":-2e6}]}`   | 400 | weight
          POST  | /v1/streams/$id/prompts  | `{"prompts":[{"text":"a","weight":NaN}]}`  | 400 | JSON
          POST  | /v1/streams/$id/prompts  | `{"prompts":[{"text":"a","weight":0}]}`    | 400 | weight
          POST  | /v1/streams/$id/prompts  | `{"text":"a","text":"b"}`                  | 400 | json
          PATCH | /v1/streams/$id/config   | `{"brightness":"purple"}`                  | 400 | brightness
          PATCH | /v1/streams/$id/config   | `{"shininess":"high"}`                     | 400 | shininess
          PATCH | /v1/streams/$id/config   | `{"bpm":5000}`                             | 400 | bpm
          PATCH | /v1/streams/$id/config   | `{}`                                       | 400 | update
          PATCH | /v1/streams/$id/mix      | `{"kazoo":{"mute":true}}`                  | 400 | kazoo
          POST  | /v1/streams/$id/playback | `{"action":"rewind"}`                      | 400 | action
          POST  | /v1/streams/nope/prompts | `{"text":"a"}`                             | 404 | nope
          PATCH | /v1/streams/nope/config  | `{"echo":"heavy"}`                         | 404 | nope
          """)
  void badInputIsNamed(String method, String path, String body, int status, String named) {
    String streamId = gateway.stream(StreamStatus.PLAYING);

    HttpResponse<String> response = gateway.json(method, path.replace("$id", streamId), body);

    assertProblem(response, status);
    assertThat(response.body()).contains(named);
  }

  @Test
  void aWrongLabelIsAnsweredWithTheAllowedOnes() {
    String streamId = gateway.stream(StreamStatus.PLAYING);

    HttpResponse<String> response =
        gateway.json("PATCH", "/v1/streams/" + streamId + "/config", "{\"brightness\":\"purple\"}");

    JsonNode problem = GatewayFixture.parse(response.body()).at("/problems/0");
    assertThat(problem.path("field").asText()).isEqualTo("brightness");
    assertThat(problem.path("message").asText()).contains("very_dark", "very_bright");
  }

  @Test
  void otherMistakesAreProblemsToo() {
    String large = "{\"prompt\":\"" + "x".repeat(100_000) + "\"}";
    String text = "{\"prompt\":\"" + "x".repeat(2_001) + "\"}";
    HttpRequest form =
        HttpRequest.newBuilder(gateway.uri("/v1/streams"))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("rain"))
            .build();
    HttpRequest chunked =
        HttpRequest.newBuilder(gateway.uri("/v1/streams"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.fromPublisher(
                    HttpRequest.BodyPublishers.ofString(large)))
            .build();
    HttpRequest notUtf8 =
        HttpRequest.newBuilder(gateway.uri("/v1/streams"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofByteArray(
                    new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}))
            .build();

    assertProblem(gateway.json("POST", "/v1/streams", large), 413);
    assertProblem(gateway.send(chunked), 413);
    assertProblem(gateway.json("POST", "/v1/streams", text), 400);
    assertProblem(gateway.json("POST", "/v1/streams", ""), 400);
    assertProblem(gateway.send(form), 415);
    assertProblem(gateway.send(notUtf8), 400);
    assertProblem(gateway.get("/v1/streams/nope"), 404);
    assertProblem(gateway.get("/v1/streams/nope/audio.wav"), 404);
    assertProblem(gateway.get("/v1/streams/nope/events"), 404);
    assertProblem(gateway.get("/v1/nothing"), 404);
    assertProblem(gateway.json("PUT", "/v1/streams", "{}"), 405);
  }

  @Test
  void fieldsDescribeTheWholeRecipe() {
    JsonNode fields = GatewayFixture.parse(gateway.get("/v1/fields").body());

    assertThat(fields).hasSize(34);
    assertThat(fields.findValuesAsText("steppable").stream().filter("true"::equals)).hasSize(8);
  }

  @Test
  void theInterfaceDescribesItself() {
    assertThat(gateway.get("/q/openapi").body()).contains("/v1/streams/{id}/prompts");
    assertThat(gateway.get("/q/openapi").body()).contains("/v1/streams/{id}/audio.opus");
    assertThat(gateway.get("/asyncapi").body()).contains("vibecast.prompts");
    Awaitility.await().until(() -> gateway.get("/q/health/ready").statusCode() == 200);
    assertThat(gateway.get("/q/health/ready").body()).contains("timelines read");
    assertThat(gateway.get("/q/metrics").body()).contains("vibecast_gateway_listeners");
  }

  @Test
  void thePageMayOnlyRunItsOwnFiles() {
    HttpResponse<String> page = gateway.get("/");

    assertThat(page.body())
        .contains("What should it sound like?")
        .doesNotContain("http://", "https://");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; script-src 'self'");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(gateway.get("/js/main.js").headers().firstValue("Cache-Control"))
        .contains("no-cache");
  }

  private static void assertProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .as(response.body())
        .startsWith("application/problem+json");
    JsonNode problem = GatewayFixture.parse(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).isNotBlank();
  }
}
