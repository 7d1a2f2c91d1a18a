package dev.vibecast.generation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFactoryTest {

  @Test
  void half_a_configuration_names_what_is_missing() {
    assertThat(setup(Map.of()))
        .isEqualTo(new ModelSetup.Missing("no language model is configured"));
    assertThat(setup(Map.of("provider", "openai", "model", "m")))
        .isEqualTo(new ModelSetup.Missing("vibecast.generation.base-url is not set"));
    assertThat(setup(Map.of("provider", "ollama")))
        .isEqualTo(new ModelSetup.Missing("vibecast.generation.model is not set"));
  }

  @Test
  void ollama_is_looked_for_on_this_machine() {
    assertThat(setup(Map.of("provider", "ollama", "model", "m")))
        .isInstanceOf(ModelSetup.Ready.class);
  }

  @Test
  void a_server_without_a_key_is_fine() {
    assertThat(
            setup(Map.of("provider", "openai", "model", "m", "base-url", "http://127.0.0.1:1/v1")))
        .isInstanceOf(ModelSetup.Ready.class);
  }

  private static ModelSetup setup(Map<String, String> settings) {
    return new ModelFactory(ConfigOf.settings(settings)).create();
  }
}
