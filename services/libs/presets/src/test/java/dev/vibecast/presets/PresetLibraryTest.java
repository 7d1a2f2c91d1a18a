package dev.vibecast.presets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicField;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PresetLibraryTest {

  private static final PresetLibrary LIBRARY = PresetLibrary.builtIn();
  private static final int LEAST_PER_USE = 3;

  @Test
  void holdsAtLeast24DifferentPresets() {
    List<Preset> presets = LIBRARY.all();

    assertThat(presets).hasSizeGreaterThanOrEqualTo(24);
    assertThat(presets).extracting(Preset::name).doesNotHaveDuplicates();
    assertThat(presets).extracting(Preset::title).doesNotHaveDuplicates();
    assertThat(presets).extracting(Preset::evokes).doesNotHaveDuplicates();
    assertThat(presets).extracting(Preset::config).doesNotHaveDuplicates();
  }

  @Test
  void everyFileIsInTheIndexAndKeepsTheSchema() throws Exception {
    PresetSchema schema = new PresetSchema();

    for (String name : files()) {
      JsonNode json = PresetSchema.json("/presets/" + name + ".json");
      assertThat(schema.problems(json)).as(name).isEmpty();
      assertThat(json.get("name").asText()).isEqualTo(name);
      assertThat(LIBRARY.find(name)).as("%s in index.txt", name).isPresent();
    }
    assertThat(files()).hasSameSizeAs(LIBRARY.all());
  }

  @Test
  void theSchemaFindsATypingMistake() {
    ObjectNode json = PresetSchema.json("/presets/deep_orbit.json").deepCopy();
    json.withObject("/config").put("bass", "dronne");
    json.put("moood", "calm");

    assertThat(new PresetSchema().problems(json))
        .anyMatch(problem -> problem.contains("bass"))
        .anyMatch(problem -> problem.contains("moood"));
  }

  @Test
  void everyStyleSoundsInAtLeastTwoPresets() {
    for (Layer layer : Layer.values()) {
      MusicField field = MusicField.byKey(layer.label()).orElseThrow();
      for (Object style : ((FieldType.Labels) field.type()).labels()) {
        long sounding =
            LIBRARY.all().stream()
                .filter(preset -> field.of(preset.config()) == style)
                .filter(preset -> layer.ordinal() < preset.config().density())
                .count();
        assertThat(sounding).as("%s %s", layer, style).isGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void everyUseIsServed() {
    for (Use use : Use.values()) {
      assertThat(LIBRARY.all().stream().filter(preset -> preset.uses().contains(use)).count())
          .as(use.label())
          .isGreaterThanOrEqualTo(use.ordinal() <= Use.INSTALLATIONS.ordinal() ? LEAST_PER_USE : 2);
    }
  }

  @Test
  void aPresetIsARecipeThatSaysWhereItCameFrom() {
    Preset preset = LIBRARY.find("tidal_clock").orElseThrow();

    assertThat(preset.toRecipe().title()).isEqualTo("Tidal Clock");
    assertThat(preset.toRecipe().provenance().reference()).isEqualTo("tidal_clock");
    assertThat(preset.toRecipe().overrides().meterOrDefault().label()).isEqualTo("7/8");
    assertThat(LIBRARY.find("nothing_of_this_name")).isEmpty();
  }

  private static List<String> files() throws IOException, URISyntaxException {
    Path folder = Path.of(PresetLibrary.class.getResource("/presets/index.txt").toURI());
    try (Stream<Path> files = Files.list(folder.getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json") && !file.endsWith(".schema.json"))
          .map(file -> file.substring(0, file.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }
}
