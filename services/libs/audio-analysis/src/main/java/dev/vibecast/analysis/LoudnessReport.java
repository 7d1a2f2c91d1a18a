package dev.vibecast.analysis;

/**
 * Loudness by ITU-R BS.1770-4 and EBU R 128. A figure whose window has not filled yet, or that
 * found nothing above its gate, is {@link Decibels#FLOOR_DB}.
 *
 * @param integratedLufs everything heard, gated at -70 LUFS and at 10 LU under the mean
 * @param momentaryLufs the last 400 ms, ungated
 * @param shortTermLufs the last 3 s, ungated
 * @param maxMomentaryLufs the loudest 400 ms, on a grid of 10 ms
 * @param maxShortTermLufs the loudest 3 s, on a grid of 10 ms
 * @param rangeLu loudness range by EBU Tech 3342: 10th to 95th percentile of short-term loudness,
 *     gated at -70 LUFS and at 20 LU under the mean; 0 or more
 */
public record LoudnessReport(
    double integratedLufs,
    double momentaryLufs,
    double shortTermLufs,
    double maxMomentaryLufs,
    double maxShortTermLufs,
    double rangeLu) {}
