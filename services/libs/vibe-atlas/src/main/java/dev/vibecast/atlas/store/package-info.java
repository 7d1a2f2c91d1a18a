/**
 * The atlas as a file and in memory: vibes with their recipes, texts that lead to them, vectors of
 * the texts, and a manifest with digests.
 */
package dev.vibecast.atlas.store;
