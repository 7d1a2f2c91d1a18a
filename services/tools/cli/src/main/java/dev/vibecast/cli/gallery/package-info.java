/**
 * A contact sheet of everything the synthesizer can play: the styles and presets enter; one WAV per
 * take and one page with pictures, figures and players leave. For people who judge the sound.
 */
package dev.vibecast.cli.gallery;
