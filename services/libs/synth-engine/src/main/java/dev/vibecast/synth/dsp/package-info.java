/**
 * Unit generators and the arithmetic below them: oscillators, filters, envelopes, noise, exact
 * powers of two. Nothing here knows about music. Called by voices and mix.
 */
package dev.vibecast.synth.dsp;
