package dev.vibecast.schema.music;

import java.util.Locale;

/** Share of a picture that a colour covers, lightest first. */
public enum PaletteWeight implements Label {
  XS,
  SM,
  MD,
  LG,
  XL,
  XXL;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
