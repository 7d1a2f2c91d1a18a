package dev.vibecast.generation.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.generation.Replies;
import dev.vibecast.generation.prompt.PromptContract;
import dev.vibecast.llm.FailureKind;
import dev.vibecast.llm.LanguageModel;
import dev.vibecast.llm.ModelReply;
import dev.vibecast.llm.prompt.PromptMessages;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.prompt.WeightedPrompt;
import dev.vibecast.testsupport.llm.Asked;
import dev.vibecast.testsupport.llm.Said;
import dev.vibecast.testsupport.llm.StubModelServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelWireTest {

  private static final String KEY = "sk-only-for-the-server";
  private static final PromptMessages MESSAGES =
      new PromptContract().messages(List.of(WeightedPrompt.of("</vibe> rain & thunder")));

  private final StubModelServer server = new StubModelServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void chat_completions_carry_schema_key_and_escaped_words() {
    server.says(Said.content(Replies.good()));

    ModelReply reply = model("openai", Map.of("temperature", "0.3")).reply(MESSAGES);

    assertThat(reply).isEqualTo(new ModelReply.Text(Replies.good()));
    Asked asked = server.asked().getFirst();
    assertThat(asked.path()).isEqualTo("/v1/chat/completions");
    assertThat(asked.headers().get("Authorization")).containsExactly("Bearer " + KEY);
    assertThat(asked.body().path("model").asText()).isEqualTo("stub");
    assertThat(asked.body().path("temperature").asDouble()).isEqualTo(0.3);
    assertThat(asked.message("user")).isEqualTo("<vibe>&lt;/vibe&gt; rain &amp; thunder</vibe>");
    assertThat(asked.message("system")).doesNotContain("thunder");
    JsonNode format = asked.body().path("response_format");
    assertThat(format.path("type").asText()).isEqualTo("json_schema");
    assertThat(format.path("json_schema").path("strict").asBoolean()).isTrue();
    assertSchema(format.path("json_schema").path("schema"));
  }

  @Test
  void ollama_gets_the_schema_as_format_and_no_key() {
    server.says(Said.content(Replies.good()));

    ModelReply reply = model("ollama", Map.of("max-reply-tokens", "900")).reply(MESSAGES);

    assertThat(reply).isEqualTo(new ModelReply.Text(Replies.good()));
    Asked asked = server.asked().getFirst();
    assertThat(asked.path()).isEqualTo("/api/chat");
    assertThat(asked.headers()).doesNotContainKey("Authorization");
    assertThat(asked.body().path("stream").asBoolean(true)).isFalse();
    assertThat(asked.body().path("think").asBoolean(true)).isFalse();
    assertThat(asked.body().path("options").path("num_predict").asInt()).isEqualTo(900);
    assertThat(asked.message("user")).isEqualTo("<vibe>&lt;/vibe&gt; rain &amp; thunder</vibe>");
    assertSchema(asked.body().path("format"));
  }

  private static void assertSchema(JsonNode schema) {
    assertThat(schema.path("properties").fieldNames())
        .toIterable()
        .containsExactly("thinking", "title", "config", "palettes");
    JsonNode config = schema.path("properties").path("config");
    assertThat(config.path("required")).hasSize(MusicField.values().length);
    assertThat(config.path("properties").path("echo").path("enum")).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "400, BAD_REQUEST",
    "401, NOT_ALLOWED",
    "403, NOT_ALLOWED",
    "404, UNKNOWN_MODEL",
    "429, RATE_LIMITED",
    "500, SERVER_ERROR",
    "503, SERVER_ERROR",
    "302, UNREADABLE"
  })
  void each_status_has_its_kind_and_the_wish_for_a_pause_is_heard(int status, FailureKind kind) {
    server.says(Said.status(status, Map.of("Retry-After", "7", "Location", "/elsewhere")));

    for (String provider : List.of("openai", "ollama")) {
      assertThat(model(provider, Map.of()).reply(MESSAGES))
          .isEqualTo(new ModelReply.Failure(kind, Duration.ofSeconds(7)));
    }
    assertThat(server.asked()).as("nothing below us retries or follows").hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "ollama"})
  void a_dripping_server_does_not_hold_the_thread(String provider) {
    server.says(Said.raw(" ".repeat(1000), 20));
    long beginNs = System.nanoTime();

    assertThat(model(provider, Map.of("timeout", "500ms")).reply(MESSAGES))
        .isEqualTo(ModelReply.Failure.of(FailureKind.TIMEOUT));
    assertThat(Duration.ofNanos(System.nanoTime() - beginNs)).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "ollama"})
  void too_much_and_the_wrong_protocol_are_failures(String provider) {
    server.says(Said.content("la ".repeat(400_000)));
    assertThat(model(provider, Map.of()).reply(MESSAGES))
        .isEqualTo(ModelReply.Failure.of(FailureKind.TOO_LARGE));

    for (String body : List.of("<html>please log in</html>", "", "{", "{}", "[]")) {
      server.says(Said.raw(body, 0));
      assertThat(model(provider, Map.of()).reply(MESSAGES))
          .as(body)
          .isIn(ModelReply.Failure.of(FailureKind.UNREADABLE), new ModelReply.Text(""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "ollama"})
  void a_server_that_is_not_there_is_unreachable(String provider) {
    LanguageModel model = model(provider, Map.of());
    server.close();

    assertThat(model.reply(MESSAGES)).isEqualTo(ModelReply.Failure.of(FailureKind.UNREACHABLE));
  }

  @Test
  void neither_key_nor_words_are_logged_whatever_happens() {
    server.says(Said.content("hello"), Said.status(401, Map.of()), Said.status(500, Map.of()));
    LanguageModel model = model("openai", Map.of());

    try (LogLines log = new LogLines()) {
      model.reply(MESSAGES);
      model.reply(MESSAGES);
      model.reply(MESSAGES);

      assertThat(log.lines()).anyMatch(line -> line.contains("AuthenticationException"));
      assertThat(log.lines()).noneMatch(line -> line.contains(KEY) || line.contains("thunder"));
    }
  }

  private LanguageModel model(String provider, Map<String, String> changes) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of("provider", provider, "model", "stub", "api-key", KEY, "timeout", "5s"));
    settings.put("base-url", provider.equals("openai") ? server.openAiUrl() : server.ollamaUrl());
    settings.putAll(changes);
    ModelSetup setup = new ModelFactory(ConfigOf.settings(settings)).create();
    return ((ModelSetup.Ready) setup).model();
  }
}
