/**
 * The score: a recipe and a seed enter, the notes of any bar leave. No memory: bar n is a pure
 * function of (recipe, seed, n). Called by the mix when a bar is due.
 */
package dev.vibecast.synth.composer;
