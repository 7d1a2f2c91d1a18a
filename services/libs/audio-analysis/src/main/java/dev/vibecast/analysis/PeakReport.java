package dev.vibecast.analysis;

/**
 * How close the signal came to full scale, over both channels.
 *
 * @param truePeakDbtp peak of the waveform between and at the samples; may exceed 0
 * @param samplePeakDbfs largest sample; never above {@code truePeakDbtp}
 */
public record PeakReport(double truePeakDbtp, double samplePeakDbfs) {}
