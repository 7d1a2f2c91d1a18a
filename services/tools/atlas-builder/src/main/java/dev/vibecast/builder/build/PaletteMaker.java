package dev.vibecast.builder.build;

import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.PaletteWeight;
import java.util.ArrayList;
import java.util.List;

/**
 * Three palettes out of the five colours that an author chose: as written; the same scene with less
 * light; and with more. Lightness moves in Oklab, where equal steps look equal, and hue stays.
 *
 * <p>Source: Björn Ottosson, "A perceptual color space for image processing" (2020), section "The
 * Oklab color space".
 */
final class PaletteMaker {

  private static final List<PaletteWeight> WEIGHTS =
      List.of(
          PaletteWeight.XXL,
          PaletteWeight.LG,
          PaletteWeight.MD,
          PaletteWeight.SM,
          PaletteWeight.XS);

  /** Shares of the way to black and to white. */
  private static final double DIMMED = 0.35;

  private static final double LIT = 0.3;

  private PaletteMaker() {}

  /**
   * @param colours five, {@code #RRGGBB}, heaviest first
   */
  static List<Palette> of(List<String> colours) {
    List<Oklab> authored = colours.stream().map(Oklab::ofHex).toList();
    List<Oklab> dimmed = authored.stream().map(c -> c.withLightness(c.l() * (1 - DIMMED))).toList();
    List<Oklab> lit =
        authored.stream().map(c -> c.withLightness(c.l() + (1 - c.l()) * LIT)).toList();
    return List.of(palette(colours), palette(hex(dimmed)), palette(hex(lit)));
  }

  private static List<String> hex(List<Oklab> colours) {
    return colours.stream().map(Oklab::hex).toList();
  }

  private static Palette palette(List<String> colours) {
    List<PaletteColor> weighted = new ArrayList<>();
    for (int i = 0; i < colours.size(); i++) {
      weighted.add(new PaletteColor(colours.get(i), WEIGHTS.get(i)));
    }
    return new Palette(weighted);
  }
}
