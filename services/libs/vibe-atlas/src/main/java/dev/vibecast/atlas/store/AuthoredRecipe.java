package dev.vibecast.atlas.store;

/**
 * Words and the recipe that was made for them.
 *
 * @param words a text of the vibe, of middle length where it has one
 * @param vibe with its recipe
 */
public record AuthoredRecipe(String words, AtlasVibe vibe) {}
