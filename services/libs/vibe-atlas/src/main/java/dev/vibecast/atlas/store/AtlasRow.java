package dev.vibecast.atlas.store;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;

/**
 * One text that leads to a vibe.
 *
 * @param vibe index of the vibe in the atlas, from 0
 * @param level how much the text says
 * @param text the words
 * @param noisy whether typing errors were put in on purpose
 */
public record AtlasRow(int vibe, Level level, String text, boolean noisy) {

  public AtlasRow {
    if (vibe < 0) {
      throw new InvalidContractException("vibe", vibe + " is not allowed; it takes 0 or more");
    }
    Require.present("level", level);
    Require.present("text", text);
  }
}
