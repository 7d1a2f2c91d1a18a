/** Measurements of a running stack from outside, as a listener and a publisher would make them. */
package dev.vibecast.cli.bench;
