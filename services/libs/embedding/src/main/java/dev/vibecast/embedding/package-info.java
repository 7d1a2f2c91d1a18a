/**
 * Sentences as vectors, in process and without a network.
 *
 * <p>Enters: text. Leaves: unit vectors and the nearest of a set. Called by the vibe atlas, its
 * builder and the scoring of fit.
 */
package dev.vibecast.embedding;
