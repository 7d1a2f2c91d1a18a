package dev.vibecast.schema.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigUpdateTest {

  @ParameterizedTest
  @CsvSource({
    "brightness, -1, dark",
    "brightness, 1, bright",
    "brightness, 0, medium",
    "brightness, -9, very_dark",
    "brightness, 100, very_bright",
    "tempo, 2, very_fast",
    "echo, 9, infinite",
    "human, -1, robotic",
  })
  void a_step_moves_along_the_labels_and_stays_at_the_ends(
      String field, int step, String expected) {
    Recipe after = apply("{\"%s\":{\"step\":%d}}".formatted(field, step), recipe());

    assertThat(label(after, field)).isEqualTo(expected);
  }

  @Test
  void two_steps_from_subtle_echo_are_heavy() {
    Recipe subtle = recipe().withConfig(MusicConfig.defaults().with(MusicField.ECHO, Echo.SUBTLE));

    assertThat(apply("{\"echo\":{\"step\":2}}", subtle).config().echo()).isEqualTo(Echo.HEAVY);
  }

  @ParameterizedTest
  @CsvSource({"1, 6", "9, 6", "-3, 2", "-100, 2"})
  void density_steps_between_two_and_six(int step, int expected) {
    Recipe after = apply("{\"density\":{\"step\":%d}}".formatted(step), recipe());

    assertThat(after.config().density()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(MusicField.class)
  void only_steppable_fields_take_steps_and_values_between_labels(MusicField field) {
    for (String change : List.of("{\"step\":1}", "{\"value\":0.5}")) {
      String json = "{\"%s\":%s}".formatted(field.key(), change);
      if (field.steppable()) {
        assertThat(Json.update(json).fields()).containsOnlyKeys(field);
      } else {
        assertThatThrownBy(() -> Json.update(json))
            .hasMessageStartingWith(field.key() + ": ")
            .hasMessageEndingWith(field.type().allowed());
      }
    }
  }

  @Test
  void a_step_on_root_says_what_root_takes() {
    assertThatThrownBy(() -> Json.update("{\"root\":{\"step\":1}}"))
        .hasMessage(
            "root: cannot be stepped; it takes one of c, c#, d, d#, e, f, f#, g, g#, a, a#, b");
  }

  @ParameterizedTest
  @CsvSource({"0.62, 1, vast", "0.59, 1, large", "0.0, 1, small", "1.0, -1, large"})
  void a_step_from_a_continuous_value_starts_at_the_nearest_label(
      double value, int step, String expected) {
    Recipe between = apply("{\"space\":{\"value\":%s}}".formatted(value), recipe());

    Recipe after = apply("{\"space\":{\"step\":%d}}".formatted(step), between);

    assertThat(label(after, "space")).isEqualTo(expected);
    assertThat(after.overrides().value(MusicField.SPACE)).isEmpty();
  }

  @Test
  void a_step_from_an_exact_tempo_starts_at_the_nearest_label() {
    Recipe exact = apply("{\"bpm\":149,\"tempo\":\"slow\"}", recipe());

    Recipe after = apply("{\"tempo\":{\"step\":-1}}", exact);

    assertThat(after.config().tempo()).isEqualTo(Tempo.FAST);
    assertThat(after.overrides().bpm()).isNull();
  }

  @Test
  void a_label_replaces_a_continuous_value_and_an_exact_tempo() {
    Recipe exact = apply("{\"bpm\":92,\"space\":{\"value\":0.62}}", recipe());

    Recipe after = apply("{\"tempo\":\"fast\",\"space\":\"dry\"}", exact);

    assertThat(after.overrides()).isEqualTo(Overrides.NONE);
    assertThat(after.config().tempo()).isEqualTo(Tempo.FAST);
    assertThat(after.config().space()).isEqualTo(Space.DRY);
  }

  @Test
  void what_is_not_named_stays() {
    Recipe before = apply("{\"bpm\":92,\"meter\":\"3/4\",\"space\":{\"value\":0.62}}", recipe());

    Recipe after = apply("{\"echo\":\"heavy\"}", before);

    assertThat(after.overrides()).isEqualTo(before.overrides());
    assertThat(after.config()).isEqualTo(before.config().with(MusicField.ECHO, Echo.HEAVY));
  }

  @Test
  void an_update_that_crosses_the_registers_is_refused() {
    assertThatThrownBy(() -> apply("{\"register_max_oct\":3}", recipe()))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageStartingWith("register_min_oct: 4 is above register_max_oct 3");
    assertThat(
            apply("{\"register_min_oct\":2,\"register_max_oct\":3}", recipe())
                .config()
                .registerMaxOct())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'wobble':1}|wobble: is not a music field",
        "{'schema_version':1}|schema_version: is not a music field",
        "{'bpm':39}|bpm: 39 is not allowed; it takes 40 to 220",
        "{'bpm':221}|bpm: 221 is not allowed; it takes 40 to 220",
        "{'bpm':'NaN'}|bpm: \"NaN\" is not allowed; it takes 40 to 220",
        "{'bpm':1e999}|bpm: ",
        "{'meter':'9/8'}|meter: \"9/8\" is not allowed; it takes one of 4/4, 3/4, 6/8, 5/4, 7/8",
        "{'echo':{'value':1.1}}|echo.value: 1.1 is not allowed; it takes 0 to 1",
        "{'echo':{'value':-0.1}}|echo.value: -0.1 is not allowed; it takes 0 to 1",
        "{'echo':{'step':101}}|echo.step: 101 is not allowed; it takes a whole number from -100",
        "{'echo':{'step':0.5}}|echo: {\"step\":0.5} is not allowed; it takes one of none,",
        "{'echo':{'step':1,'value':0.5}}|echo: {\"step\":1,\"value\":0.5} is not allowed",
        "{'echo':{'stepp':1}}|or {\"value\": 0 to 1}",
        "{'echo':0.5}|echo: 0.5 is not allowed; it takes one of none, subtle, medium, heavy,",
        "{'echo':null}|echo: null is not allowed",
        "{'density':7}|density: 7 is not allowed; it takes a whole number from 2 to 6, {\"step\"",
        "[]|json: must be a JSON object of music fields",
      })
  void a_bad_update_names_the_field_and_what_it_takes(String json, String message) {
    assertThatThrownBy(() -> Json.update(json.replace('\'', '"')))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageContaining(message);
  }

  @Test
  void every_problem_of_an_update_is_reported() {
    assertThatThrownBy(() -> Json.update("{\"wobble\":1,\"bpm\":1,\"root\":{\"step\":1}}"))
        .isInstanceOfSatisfying(
            InvalidContractException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::field)
                    .containsExactly("wobble", "bpm", "root"));
  }

  @Test
  void an_impossible_update_cannot_be_built_in_code_either() {
    assertThatThrownBy(() -> update(MusicField.ROOT, new FieldChange.Step(1)))
        .hasMessageStartingWith("root: cannot be stepped");
    assertThatThrownBy(() -> update(MusicField.ECHO, new FieldChange.Continuous(Double.NaN)))
        .hasMessageStartingWith("echo.value: NaN is not allowed");
    assertThatThrownBy(() -> update(MusicField.ECHO, new FieldChange.To(Space.DRY)))
        .hasMessageStartingWith("echo: \"dry\" is not allowed");
    assertThatThrownBy(() -> new ConfigUpdate(Map.of(), Double.NaN, null))
        .hasMessage("bpm: NaN is not allowed; it takes 40 to 220");
  }

  @ParameterizedTest
  @CsvSource({"40, 0.1", "60, 0.1", "90, 0.4", "125, 0.7", "150, 0.9", "220, 0.9"})
  void positions_of_tempi_are_the_inverse_of_the_tempo_table(double bpm, double position) {
    assertThat(Tempo.positionOf(bpm)).isEqualTo(position, within(1e-9));
    assertThat(Tempo.bpmAt(position)).isEqualTo(Math.clamp(bpm, 60, 150), within(1e-9));
  }

  private static ConfigUpdate update(MusicField field, FieldChange change) {
    return new ConfigUpdate(Map.of(field, change), null, null);
  }

  private static Recipe apply(String update, Recipe recipe) {
    return Json.update(update).applyTo(recipe);
  }

  private static String label(Recipe recipe, String field) {
    return ((Label) MusicField.byKey(field).orElseThrow().of(recipe.config())).label();
  }

  private static Recipe recipe() {
    return RecipeTest.recipe("Tin Roof Hymn", RecipeTest.palettes(3, 5, "#102030"));
  }
}
