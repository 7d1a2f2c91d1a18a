package dev.vibecast.scoring.played;

/**
 * A recipe and where it begins.
 *
 * @param startFrame first frame that it influences
 * @param promptId prompt that brought it, or null
 * @param words what it shall sound like, or null
 */
record RecipeStart(long startFrame, String promptId, String words) {}
