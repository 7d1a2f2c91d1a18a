/**
 * Plays a stream on this machine or saves some of it. Progressive audio enters from the gateway;
 * sound, or a file that says its true length, leaves.
 */
package dev.vibecast.cli.play;
