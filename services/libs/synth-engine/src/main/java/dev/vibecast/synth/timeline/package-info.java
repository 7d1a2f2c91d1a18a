/**
 * Which decks sound when and how loud. A timeline and a frame enter, the sum of its decks leaves.
 * Called by the renderer.
 */
package dev.vibecast.synth.timeline;
