package dev.vibecast.schema.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.InvalidContractException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      commentCharacter = '~',
      value = {
        "'title':'Tin Roof'|'title':'one two three four five six seven'|title: has more than 6",
        "'title':'Tin Roof'|'title':'  '|title: is missing; it takes 1 to 6 words",
        "'title':'Tin Roof'|'x':1|title: is missing; it takes 1 to 6 words",
        "#102030|#abc|palettes[0].colors[0].hex: \"#abc\" is not allowed; it takes \"#RRGGBB\"",
        "#102030|#12345G|palettes[0].colors[0].hex: \"#12345G\" is not allowed",
        "'weight':'xs'|'weight':'huge'|palettes[0].colors[4].weight: \"huge\" is not allowed; it"
            + " takes one of xs, sm, md, lg, xl, xxl",
        "'weight':'xs'|'wait':'xs'|palettes[0].colors[4].weight: is missing; it takes xs, sm",
        "'config':{|'config':{'tempo':'presto'},'x':{|config.tempo: \"presto\" is not allowed",
        "'thinking':''|'thinking':7|thinking: 7 is not allowed; it takes text",
        "'provenance':{'source':'manual'|'provenance':{'similarity':2,'source':'a'|"
            + "provenance.similarity: 2 is not allowed; it takes -1 to 1",
        "'overrides':{}|'overrides':{'bpm':39}|overrides.bpm: 39 is not allowed; it takes 40 to 220",
        "'overrides':{}|'overrides':{'bpm':221}|overrides.bpm: 221 is not allowed",
        "'overrides':{}|'overrides':{'meter':'2/2'}|overrides.meter: \"2/2\" is not allowed; it"
            + " takes one of 4/4, 3/4, 6/8, 5/4, 7/8",
        "'overrides':{}|'overrides':{'values':{'echo':1.1}}|overrides.values.echo: 1.1 is not"
            + " allowed; it takes 0 to 1",
        "'overrides':{}|'overrides':{'values':{'root':0.1}}|overrides.values.root: does not take a",
        "'overrides':{}|'overrides':{'values':{'echo':null}}|overrides.values.echo: is missing",
        "'overrides':{}|'overrides':{'mix':{'drums':{}}}|overrides.mix.drums: is not a layer; it",
      })
  void a_bad_recipe_names_the_path_and_what_is_allowed(String good, String bad, String message) {
    String json = Json.write(recipe("Tin Roof", palettes(3, 5, "#102030")));
    assertThat(json).contains(good.replace('\'', '"'));
    String broken =
        json.substring(0, json.indexOf(good.replace('\'', '"')))
            + bad.replace('\'', '"')
            + json.substring(json.indexOf(good.replace('\'', '"')) + good.length());

    assertThatThrownBy(() -> Json.read(broken, Recipe.class))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_recipe_has_three_palettes_of_five_colours() {
    assertThatThrownBy(() -> recipe("Tin Roof", palettes(2, 5, "#102030")))
        .hasMessage("palettes: has 2 entries; it takes 3");
    assertThatThrownBy(() -> palettes(1, 4, "#102030"))
        .hasMessage("colors: has 4 entries; it takes 5");
    assertThatThrownBy(() -> new Palette(Collections.nCopies(5, null)))
        .hasMessage("colors[0]: is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#ffffff", "#000000", "#FEFEFE", "#FCFDFE", "#FF0000", "#102030", "#fffffe"})
  void repeated_colours_are_nudged_apart(String hex) {
    Palette palette = palettes(1, 5, hex).getFirst();

    assertThat(palette.colors()).extracting(PaletteColor::hex).doesNotHaveDuplicates().hasSize(5);
    assertThat(palette.colors().getFirst().hex()).isEqualTo(hex.toUpperCase());
    assertThat(new Palette(palette.colors())).isEqualTo(palette);
  }

  @Test
  void colours_are_sorted_heaviest_first() {
    Palette palette =
        new Palette(
            List.of(
                new PaletteColor("#000001", PaletteWeight.XS),
                new PaletteColor("#000002", PaletteWeight.XXL),
                new PaletteColor("#000003", PaletteWeight.MD),
                new PaletteColor("#000004", PaletteWeight.XL),
                new PaletteColor("#000005", PaletteWeight.SM)));

    assertThat(palette.colors())
        .extracting(PaletteColor::weight)
        .containsExactly(
            PaletteWeight.XXL,
            PaletteWeight.XL,
            PaletteWeight.MD,
            PaletteWeight.SM,
            PaletteWeight.XS);
  }

  @Test
  void limits_count_characters_as_people_do() {
    Recipe longest = recipe("🌧".repeat(Recipe.MAX_TITLE_CHARS), palettes(3, 5, "#102030"));

    assertThat(Json.read(Json.write(longest), Recipe.class)).isEqualTo(longest);
    assertThatThrownBy(() -> recipe("🌧".repeat(61), palettes(3, 5, "#102030")))
        .hasMessage("title: is longer than 60 characters");
    assertThatThrownBy(
            () ->
                new Recipe(
                    "x".repeat(1001),
                    "Rain",
                    MusicConfig.defaults(),
                    null,
                    palettes(3, 5, "#102030"),
                    null))
        .hasMessage("thinking: is longer than 1000 characters");
  }

  static Recipe recipe(String title, List<Palette> palettes) {
    return new Recipe("", title, MusicConfig.defaults(), Overrides.NONE, palettes, null);
  }

  /** Palettes whose colours are all the same, weights descending. */
  static List<Palette> palettes(int palettes, int colors, String hex) {
    List<PaletteWeight> weights = List.of(PaletteWeight.values()).reversed().subList(1, 6);
    Palette palette =
        new Palette(
            IntStream.range(0, colors)
                .mapToObj(i -> new PaletteColor(hex, weights.get(i)))
                .toList());
    return Collections.nCopies(palettes, palette);
  }
}
