/**
 * Measurements of a running stack from outside, as a listener and a publisher would make them, and
 * of the synthesizer alone.
 */
package dev.vibecast.cli.bench;
