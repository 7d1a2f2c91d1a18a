package dev.vibecast.schema.music;

import dev.vibecast.schema.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Five colours for a picture of the music, heaviest first. Colours that repeat are nudged apart, by
 * three steps of every channel for each repetition, so that a picture never loses a part.
 *
 * @param colors exactly five
 */
public record Palette(List<PaletteColor> colors) {

  /** How many colours a palette holds. */
  public static final int SIZE = 5;

  private static final int NUDGE = 3;

  public Palette {
    List<PaletteColor> sorted = new ArrayList<>(Require.listOf(SIZE, "colors", colors));
    sorted.sort(Comparator.comparing(PaletteColor::weight).reversed());
    colors = distinct(sorted);
  }

  private static List<PaletteColor> distinct(List<PaletteColor> sorted) {
    Set<String> seen = new HashSet<>();
    List<PaletteColor> result = new ArrayList<>();
    for (PaletteColor color : sorted) {
      PaletteColor candidate = color;
      for (int i = 1; seen.contains(candidate.hex()); i++) {
        candidate = nudge(color, i, seen);
      }
      seen.add(candidate.hex());
      result.add(candidate);
    }
    return List.copyOf(result);
  }

  /** Upwards first; from white, where nothing is brighter, downwards. */
  private static PaletteColor nudge(PaletteColor color, int times, Set<String> seen) {
    PaletteColor up = color.nudged(NUDGE * times);
    return seen.contains(up.hex()) && up.hex().equals("#FFFFFF") ? down(color, times) : up;
  }

  private static PaletteColor down(PaletteColor color, int times) {
    int level = 255 - NUDGE * times;
    return new PaletteColor("#%02X%02X%02X".formatted(level, level, level), color.weight());
  }
}
