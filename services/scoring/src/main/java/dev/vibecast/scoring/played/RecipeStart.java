package dev.vibecast.scoring.played;

/**
 * A recipe and where it begins.
 *
 * @param startFrame first frame that it influences
 * @param promptId prompt that brought it, or null
 */
record RecipeStart(long startFrame, String promptId) {}
