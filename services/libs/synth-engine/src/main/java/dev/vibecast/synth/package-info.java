/**
 * The synthesizer: a timeline of recipes goes in, audio comes out, the same bytes every time.
 *
 * <p>Enters: {@link dev.vibecast.synth.Timeline}, a start frame. Leaves: float or 16-bit stereo
 * audio at 48 kHz. Called by the rendering service, the command line and tests.
 */
package dev.vibecast.synth;
