/**
 * Judges what the engine plays by its audio alone: are the styles what they are meant to be and
 * unlike each other, do the labels do what they say, is everything equally loud, in key, in time,
 * free of clicks and of repetition.
 *
 * <p>Each bar is a {@code *Test} on a sample of recipes, and a tool with a {@code main} that sweeps
 * all of them, prints a table and exits with 1 when a bar is missed.
 */
package dev.vibecast.synth.acceptance;
