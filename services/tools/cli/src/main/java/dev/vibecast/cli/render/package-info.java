/**
 * Renders without any server: words, a preset or a recipe and a seed enter; the mix, its layers and
 * its notes leave as files, the same bytes for the same input on every machine.
 */
package dev.vibecast.cli.render;
