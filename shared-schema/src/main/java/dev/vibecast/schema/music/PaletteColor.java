package dev.vibecast.schema.music;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One colour of a palette.
 *
 * @param hex {@code #RRGGBB}, upper case
 * @param weight how much of the picture it covers
 */
public record PaletteColor(String hex, PaletteWeight weight) {

  /** What {@code hex} takes. */
  public static final String PATTERN = "#[0-9A-Fa-f]{6}";

  private static final Pattern HEX = Pattern.compile(PATTERN);

  public PaletteColor {
    if (hex == null || !HEX.matcher(hex).matches()) {
      throw new InvalidContractException(Problem.refused("hex", '"' + hex + '"', "\"#RRGGBB\""));
    }
    if (weight == null) {
      throw new InvalidContractException("weight", "is missing; it takes xs, sm, md, lg, xl, xxl");
    }
    hex = hex.toUpperCase(Locale.ROOT);
  }

  /** The same weight, each channel moved up by {@code amount} and held at 255. */
  PaletteColor nudged(int amount) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    int moved = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      moved |= Math.min(255, (rgb >> shift & 0xFF) + amount) << shift;
    }
    return new PaletteColor("#%06X".formatted(moved), weight);
  }
}
