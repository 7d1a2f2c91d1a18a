/**
 * Measures the synthesizer with JMH: how much audio a CPU-second gives, what is allocated, how soon
 * the first block is there and how long a seek takes. Called by {@code vibecast bench synth}.
 *
 * <p>Figures are CPU time of the rendering thread, since the wall clock of a shared machine says
 * more about the neighbours. A plain loop runs beside each measurement, so that two machines can be
 * compared by the ratio.
 */
package dev.vibecast.benchmarks;
