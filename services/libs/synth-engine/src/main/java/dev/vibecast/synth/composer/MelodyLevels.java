package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.MelodyStyle;
import dev.vibecast.synth.dsp.Exp2;
import java.util.Arrays;

/**
 * Keeps a melody as loud in every register and at every brightness as in the middle: plucked
 * strings thin out upwards, whistles grow, and nothing may startle.
 */
final class MelodyLevels {

  /** MIDI pitch in the middle of register octave 1. */
  private static final double FIRST_CENTRE = 29.5;

  /** How much more strongly a partner may play than the main instrument would. */
  private static final double PARTNER = 1.4;

  private final double[] own;
  private final double[] partner;

  MelodyLevels(Knobs knobs) {
    MelodyStyle style = knobs.config.melody();
    own = gainsDb(style, knobs.brightness);
    partner = gainsDb(playsLike(style), knobs.brightness);
  }

  /** The style whose instrument the partner of a style plays, or one that is built like it. */
  private static MelodyStyle playsLike(MelodyStyle style) {
    return switch (style) {
      case PROCEDURAL, FALLING, CONTEMPLATIVE_MINOR -> MelodyStyle.CALL_RESPONSE;
      case CONTEMPLATIVE -> MelodyStyle.CONTEMPLATIVE_MINOR;
      case RISING -> MelodyStyle.CONTEMPLATIVE;
      case ORNAMENTAL -> MelodyStyle.FALLING;
      case ARP_MELODY, MINIMAL -> MelodyStyle.PROCEDURAL;
      case CALL_RESPONSE -> MelodyStyle.MINIMAL;
      case HEROIC -> MelodyStyle.HEROIC;
    };
  }

  private static double[] gainsDb(MelodyStyle style, double brightness) {
    for (String line : Tables.lines("melody-levels.txt")) {
      String[] word = line.split(" ");
      if (word[0].equals(style.label())) {
        double bright = Double.parseDouble(word[2]) * Math.max(0, brightness);
        return Arrays.stream(word[1].split(","))
            .mapToDouble(w -> Double.parseDouble(w) + bright)
            .toArray();
      }
    }
    throw new IllegalStateException("no levels of " + style.label());
  }

  /** Velocity 0…1 of a note as its instrument must play it; louder ones keep their order. */
  double played(double velocity, int part, double pitch) {
    double alone = played(velocity, own, pitch);
    return part == 1 ? Math.min(played(velocity, partner, pitch), PARTNER * alone) : alone;
  }

  private static double played(double velocity, double[] table, double pitch) {
    double octave = Math.clamp((pitch - FIRST_CENTRE) / 12, 0, table.length - 1);
    double gain = Exp2.gain(Dial.read(table, octave));
    return velocity * gain / (1 + velocity * Math.max(0, gain - 1));
  }
}
