package dev.vibecast.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.vibecast.cli.match.Matcher;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.Recipe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelWriterTest {

  private HttpServer server;
  private volatile String content = "";
  private volatile String key = "";

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          key = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
          exchange.getRequestBody().readAllBytes();
          byte[] body = ContractJson.write(completion(content));
          exchange.getResponseHeaders().add("content-type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static Map<String, Object> completion(String text) {
    Map<String, Object> message = Map.of("role", "assistant", "content", text);
    return Map.of(
        "id",
        "1",
        "object",
        "chat.completion",
        "created",
        1,
        "model",
        "stub",
        "choices",
        List.of(Map.of("index", 0, "message", message, "finish_reason", "stop")));
  }

  private Map<String, String> environment() {
    return Map.of(
        ModelSettings.URL_VARIABLE,
        "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
        ModelSettings.MODEL_VARIABLE,
        "stub",
        ModelSettings.KEY_VARIABLE,
        "secret");
  }

  private ModelWriter writer() {
    return new ModelWriter(ModelSettings.of(environment()).orElseThrow());
  }

  @Test
  void the_models_recipe_is_what_is_judged() {
    Recipe wanted = new Matcher().match("dark cave");
    content =
        new String(
            ContractJson.write(Map.of("title", "Cave", "config", wanted.config())),
            StandardCharsets.UTF_8);
    Optional<Recipe> written = writer().write(0, "dark cave");
    assertThat(written).isPresent();
    assertThat(written.get().config()).isEqualTo(wanted.config());
    assertThat(key).isEqualTo("Bearer secret");
  }

  @Test
  void an_answer_that_is_no_recipe_is_named() {
    content = "I would rather not.";
    ModelWriter writer = writer();
    assertThat(writer.write(0, "dark cave")).isEmpty();
    assertThat(writer.lastProblem()).isNotBlank();
  }

  @Test
  void without_both_variables_nothing_is_asked() {
    assertThat(ModelSettings.of(Map.of())).isEmpty();
    assertThat(ModelSettings.of(Map.of(ModelSettings.MODEL_VARIABLE, "m"))).isEmpty();
  }

  @Test
  void an_address_without_a_host_is_named() {
    Map<String, String> wrong =
        Map.of(ModelSettings.URL_VARIABLE, "localhost", ModelSettings.MODEL_VARIABLE, "m");
    assertThatThrownBy(() -> ModelSettings.of(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(ModelSettings.URL_VARIABLE);
  }
}
