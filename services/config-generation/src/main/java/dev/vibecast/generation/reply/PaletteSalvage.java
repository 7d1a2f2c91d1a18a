package dev.vibecast.generation.reply;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.generation.prompt.ResourceText;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.PaletteWeight;
import dev.vibecast.schema.music.Recipe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes three palettes of five colours from whatever colours a reply holds. */
final class PaletteSalvage {

  private static final List<PaletteWeight> BY_PLACE =
      List.of(
          PaletteWeight.XXL,
          PaletteWeight.XL,
          PaletteWeight.LG,
          PaletteWeight.MD,
          PaletteWeight.SM);

  private final List<Palette> plain =
      Arrays.asList(
          ContractJson.read(
              ResourceText.read("/recipes/plain-palettes.json").getBytes(StandardCharsets.UTF_8),
              Palette[].class));

  List<Palette> of(JsonNode json, List<String> repairs) {
    List<Palette> palettes = new ArrayList<>();
    boolean asAgreed = json.size() == Recipe.PALETTES;
    for (JsonNode entry : json) {
      List<PaletteColor> colors = colors(entry);
      asAgreed &= colors.size() == Palette.SIZE;
      if (!colors.isEmpty() && palettes.size() < Recipe.PALETTES) {
        palettes.add(filled(colors));
      }
    }
    if (!asAgreed) {
      repairs.add("palettes: brought to three of five colours");
    }
    return completed(palettes);
  }

  private List<Palette> completed(List<Palette> palettes) {
    for (int i = palettes.size(); i < Recipe.PALETTES; i++) {
      palettes.add(plain.get(i));
    }
    return palettes;
  }

  /** The palette nudges colours that repeat apart. */
  private static Palette filled(List<PaletteColor> colors) {
    List<PaletteColor> five =
        new ArrayList<>(colors.subList(0, Math.min(colors.size(), Palette.SIZE)));
    while (five.size() < Palette.SIZE) {
      five.add(new PaletteColor(colors.getLast().hex(), BY_PLACE.get(five.size())));
    }
    return new Palette(five);
  }

  private static List<PaletteColor> colors(JsonNode palette) {
    JsonNode list = palette.isArray() ? palette : palette.path("colors");
    List<PaletteColor> colors = new ArrayList<>();
    list.forEach(node -> color(node, colors.size()).ifPresent(colors::add));
    return colors;
  }

  private static Optional<PaletteColor> color(JsonNode node, int place) {
    String hex = node.isTextual() ? node.asText() : node.path("hex").asText("");
    String full = hex.startsWith("#") ? hex : "#" + hex;
    if (!full.matches("#[0-9A-Fa-f]{6}")) {
      return Optional.empty();
    }
    PaletteWeight byPlace = BY_PLACE.get(Math.min(place, BY_PLACE.size() - 1));
    return Optional.of(
        new PaletteColor(full, weight(node.path("weight").asText("")).orElse(byPlace)));
  }

  private static Optional<PaletteWeight> weight(String label) {
    String wanted = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(PaletteWeight.values()).filter(w -> w.label().equals(wanted)).findFirst();
  }
}
