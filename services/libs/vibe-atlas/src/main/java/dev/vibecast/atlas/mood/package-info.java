/** What a vibe expresses, and which values of the recipe fields express it. */
package dev.vibecast.atlas.mood;
