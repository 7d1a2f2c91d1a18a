/** Recipes that may answer a vibe. */
package dev.vibecast.builder.candidates;
