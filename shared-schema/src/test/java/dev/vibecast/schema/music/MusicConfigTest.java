package dev.vibecast.schema.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MusicConfigTest {

  @Test
  void the_defaults_equal_the_golden_file() throws IOException {
    JsonNode golden =
        ContractJson.mapper().readTree(getClass().getResource("/golden/v1/music-config.json"));

    assertThat(ContractJson.mapper().<JsonNode>valueToTree(MusicConfig.defaults()))
        .isEqualTo(golden);
  }

  @Test
  void there_are_34_fields_in_the_order_of_the_record() {
    assertThat(MusicField.values()).hasSize(34);
    String[] components =
        Arrays.stream(MusicConfig.class.getRecordComponents())
            .skip(1)
            .limit(34)
            .map(c -> c.getName().replaceAll("([A-Z])", "_$1").toLowerCase())
            .toArray(String[]::new);

    assertThat(Arrays.stream(MusicField.values()).map(MusicField::key)).containsExactly(components);
  }

  @Test
  void an_empty_object_is_the_default_config() {
    assertThat(Json.config("{}")).isEqualTo(MusicConfig.defaults());
  }

  @ParameterizedTest
  @EnumSource(MusicField.class)
  void a_wrong_value_names_the_field_and_everything_it_allows(MusicField field) {
    assertThatThrownBy(() -> Json.config("{\"%s\":\"purple\"}".formatted(field.key())))
        .isInstanceOf(InvalidContractException.class)
        .hasMessage(
            "%s: \"purple\" is not allowed; it takes %s", field.key(), field.type().allowed());
  }

  @ParameterizedTest
  @EnumSource(MusicField.class)
  void null_is_not_a_value(MusicField field) {
    assertThatThrownBy(() -> Json.config("{\"%s\":null}".formatted(field.key())))
        .hasMessageStartingWith(field.key() + ": null is not allowed");
  }

  @Test
  void every_wrong_field_is_reported_at_once() {
    assertThatThrownBy(() -> Json.config("{\"brightness\":0.5,\"density\":7,\"depth\":\"yes\"}"))
        .isInstanceOfSatisfying(
            InvalidContractException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::field)
                    .containsExactly("brightness", "density", "depth"));
  }

  @Test
  void labels_are_lower_case_only() {
    assertThatThrownBy(() -> Json.config("{\"tempo\":\"MEDIUM\"}"))
        .hasMessage(
            "tempo: \"MEDIUM\" is not allowed; it takes one of very_slow, slow, medium, fast,"
                + " very_fast");
  }

  @Test
  void an_unknown_key_is_kept_and_survives_a_round_trip() {
    MusicConfig config = Json.config("{\"wobble\":{\"hz\":[3,4]},\"tempo\":\"slow\",\"aura\":1}");

    assertThat(config.extras()).containsOnlyKeys("wobble", "aura");
    assertThat(Json.config(Json.write(config))).isEqualTo(config);
    assertThat(Json.write(config)).endsWith("\"aura\":1,\"wobble\":{\"hz\":[3,4]}}");
  }

  @Test
  void extras_stay_when_a_field_changes() {
    MusicConfig config = Json.config("{\"wobble\":1}").with(MusicField.TEMPO, Tempo.FAST);

    assertThat(config.tempo()).isEqualTo(Tempo.FAST);
    assertThat(config.extras()).containsOnlyKeys("wobble");
  }

  @Test
  void strict_reading_refuses_gaps_and_unknown_keys() throws IOException {
    JsonNode json = ContractJson.mapper().readTree("{\"wobble\":1}");

    assertThatThrownBy(() -> MusicConfigReader.strict(json))
        .isInstanceOfSatisfying(
            InvalidContractException.class, e -> assertThat(e.problems()).hasSize(35))
        .hasMessageContaining("wobble: is not a music field")
        .hasMessageContaining("tempo: is missing; it takes one of very_slow");
  }

  @Test
  void crossed_registers_are_refused_naming_both_fields() {
    assertThatThrownBy(() -> Json.config("{\"register_min_oct\":7}"))
        .hasMessageStartingWith("register_min_oct: 7 is above register_max_oct 6");
    assertThat(Json.config("{\"register_min_oct\":6}").registerMinOct()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({"2", "\"1\"", "1.5", "null", "{}"})
  void another_schema_version_is_refused(String version) {
    assertThatThrownBy(() -> Json.config("{\"schema_version\":%s}".formatted(version)))
        .hasMessageStartingWith("schema_version: is " + version);
  }

  @Test
  void a_value_of_another_field_cannot_be_put_in() {
    MusicConfig config = MusicConfig.defaults();

    assertThatThrownBy(() -> config.with(MusicField.DENSITY, 7))
        .hasMessage("density: 7 is not allowed; it takes a whole number from 2 to 6");
    assertThatThrownBy(() -> config.with(MusicField.TEMPO, Space.DRY))
        .hasMessageStartingWith("tempo: \"dry\" is not allowed");
    assertThatThrownBy(() -> config.with(MusicField.TEMPO, null))
        .hasMessageStartingWith("tempo: null is not allowed");
  }
}
