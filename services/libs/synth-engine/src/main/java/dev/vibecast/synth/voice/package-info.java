/**
 * Instruments: a note enters, a voice that adds its samples leaves. One patch per style, one class
 * per kind of sound. Called by the mix.
 */
package dev.vibecast.synth.voice;
