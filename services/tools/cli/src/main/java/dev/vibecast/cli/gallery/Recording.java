package dev.vibecast.cli.gallery;

import dev.vibecast.analysis.AudioReport;
import java.nio.file.Path;

/**
 * A take that was played.
 *
 * @param take what was played
 * @param file the WAV
 * @param report its figures
 * @param loudness momentary loudness over time
 * @param spectrogram its picture
 */
record Recording(
    Take take, Path file, AudioReport report, LoudnessCurve loudness, Spectrogram spectrogram) {}
