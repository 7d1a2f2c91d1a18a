package dev.vibecast.analysis;

/**
 * Unweighted level and the relation of the channels.
 *
 * @param rmsDbfs root mean square over both channels; a full-scale sine is -3.01
 * @param crestDb sample peak over root mean square; 3.01 for a sine, 0 for silence
 * @param dcLeft mean of the left channel, -1 to 1
 * @param dcRight mean of the right channel, -1 to 1
 * @param correlation Pearson correlation of the channels, -1 (opposed) to 1 (mono); 1 when a
 *     channel does not move at all
 * @param monoLossDb power of the mono sum (L+R)/2 against the mean power of the channels: 0 for
 *     mono, -3.01 for unrelated channels; 0 for silence
 */
public record LevelReport(
    double rmsDbfs,
    double crestDb,
    double dcLeft,
    double dcRight,
    double correlation,
    double monoLossDb) {}
