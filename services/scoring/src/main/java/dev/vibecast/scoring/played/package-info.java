/**
 * What was played, stretch by stretch.
 *
 * <p>Enters: chunks of final audio and timelines, in any interleaving and any number of times.
 * Leaves: {@link dev.vibecast.scoring.played.Findings}. Called by the {@code messaging} room only.
 *
 * <p>A stretch is contiguous audio under one recipe, from the first frame that the recipe
 * influences. Steering does not end it; a hole in the audio does, without a final score. The
 * figures of a score cover the whole stretch so far.
 */
package dev.vibecast.scoring.played;
