/**
 * Renders without any server: words, a preset or a recipe and a seed enter; a WAV, a MIDI file or
 * both leave, the same bytes for the same input on every machine.
 */
package dev.vibecast.cli.render;
