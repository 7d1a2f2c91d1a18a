package dev.vibecast.schema.command;

import dev.vibecast.schema.music.Label;
import java.util.Locale;

/** Whether a recipe is the first answer to a prompt or a later, better one. */
public enum RecipeStage implements Label {
  FIRST,
  REFINED;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
