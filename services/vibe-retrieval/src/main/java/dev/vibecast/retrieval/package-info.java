/**
 * Words to recipe, in milliseconds: the default path of Vibecast.
 *
 * <p>Enters: {@code vibecast.prompts.accepted}. Leaves: {@code ApplyRecipe} on {@code
 * vibecast.commands} and what happened on {@code vibecast.events}.
 */
package dev.vibecast.retrieval;
