/**
 * Decides what becomes of a request. Enters: an accepted prompt. Leaves: one {@link
 * dev.vibecast.generation.recipe.Outcome}. Bounded in attempts and time, seeded in its pauses, and
 * remembering recipes, so that the same words are not paid for twice.
 */
package dev.vibecast.generation.recipe;
