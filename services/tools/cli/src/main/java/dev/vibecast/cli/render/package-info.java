/**
 * Renders without any server: the recipe and the seed enter, a WAV leaves, the same bytes for the
 * same input on every machine.
 */
package dev.vibecast.cli.render;
