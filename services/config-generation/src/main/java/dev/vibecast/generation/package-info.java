/**
 * Slow, better answers: a language model writes a recipe after retrieval has already answered.
 *
 * <p>Enters: {@code vibecast.generation.requests}. Leaves: a refined recipe on {@code
 * vibecast.commands}, and on {@code vibecast.events} what happened, including {@code fallback_used}
 * when the model could not be used. The way through: {@code prompt} writes the messages, {@code
 * model} asks the server, {@code reply} turns whatever came back into a recipe, {@code recipe}
 * decides how often to try and what the outcome is.
 */
package dev.vibecast.generation;
