package dev.vibecast.cli.match;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.Recipe;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A recipe for people. */
final class RecipeText {

  private RecipeText() {}

  static void print(String prompt, Recipe recipe, PrintWriter out) {
    out.printf(Locale.ROOT, "%s: \"%s\"%n", prompt, recipe.title());
    out.printf(
        Locale.ROOT,
        "  from %s %s, similarity %.2f%n",
        recipe.provenance().source(),
        recipe.provenance().reference(),
        recipe.provenance().similarity());
    if (!recipe.thinking().isEmpty()) {
      out.println("  " + recipe.thinking());
    }
    recipe.provenance().unmet().forEach(wish -> out.println("  cannot be played: " + wish));
    Map<String, String> because = new HashMap<>();
    recipe.provenance().because().forEach(reason -> because.put(reason.field(), reason.by()));
    ContractJson.mapper()
        .valueToTree(recipe.config())
        .properties()
        .forEach(
            field ->
                out.printf(
                    "  %-20s %-20s %s%n",
                    field.getKey(),
                    field.getValue().asText(),
                    because.getOrDefault(field.getKey(), "")));
    if (!recipe.overrides().equals(Overrides.NONE)) {
      out.println(
          "  exactly              " + ContractJson.mapper().valueToTree(recipe.overrides()));
    }
    recipe.palettes().forEach(palette -> out.println("  palette              " + colors(palette)));
  }

  private static String colors(Palette palette) {
    return palette.colors().stream().map(PaletteColor::hex).collect(Collectors.joining(" "));
  }
}
