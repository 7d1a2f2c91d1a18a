/**
 * From notes to a deck, from decks to a master: strips, sends, echo, reverb, loudness, limiter.
 * Called by the timeline.
 */
package dev.vibecast.synth.mix;
