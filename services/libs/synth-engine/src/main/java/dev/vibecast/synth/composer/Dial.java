package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.OrderedLabel;
import dev.vibecast.schema.music.Overrides;

/** Turns an ordered label, or a continuous value in its place, into a place between labels. */
final class Dial {

  private Dial() {}

  /** Index of the label, 0…n−1, fractional for a continuous override and held at the ends. */
  static double index(MusicField field, OrderedLabel label, Overrides overrides) {
    OrderedLabel[] all = label.getClass().getEnumConstants();
    return place(all, overrides.value(field).orElse(label.value()));
  }

  private static double place(OrderedLabel[] all, double position) {
    if (position <= all[0].value()) {
      return 0;
    }
    for (int i = 1; i < all.length; i++) {
      if (position <= all[i].value()) {
        double low = all[i - 1].value();
        return i - 1 + (position - low) / (all[i].value() - low);
      }
    }
    return all.length - 1;
  }

  /** Reads a table of one number per label at a fractional index, linear between entries. */
  static double read(double[] table, double index) {
    int i = Math.min((int) index, table.length - 2);
    return table[i] + (index - i) * (table[i + 1] - table[i]);
  }
}
