package dev.vibecast.schema.score;

import dev.vibecast.schema.Require;
import dev.vibecast.schema.StreamId;
import java.time.Instant;

/**
 * What a stretch of audio under one recipe measured.
 *
 * @param scoreId identity, the same for the same stretch however often it is measured
 * @param streamId the stream
 * @param promptId prompt of the recipe that played
 * @param at when it was measured
 * @param fromFrame first frame
 * @param toFrame frame after the last
 * @param complete whether the recipe is over, false while it plays on
 * @param integratedLufs loudness by EBU R128, −70 if silent
 * @param truePeakDbtp true peak, 8× oversampled
 * @param silentMs milliseconds in gaps of more than 50 ms below −55 dBFS
 * @param clippedSamples samples in runs at full scale
 * @param clicks discontinuities
 * @param centroidHz mean spectral centroid
 * @param stereoCorrelation −1…1, 1 is mono
 * @param fit how well it fits the words of the recipe, absent while they are not known or not
 *     enough was heard
 */
public record ClipScored(
    String scoreId,
    String streamId,
    String promptId,
    Instant at,
    long fromFrame,
    long toFrame,
    boolean complete,
    double integratedLufs,
    double truePeakDbtp,
    double silentMs,
    long clippedSamples,
    long clicks,
    double centroidHz,
    double stereoCorrelation,
    FitScored fit) {

  /** CloudEvents type of this contract. */
  public static final String TYPE = "dev.vibecast.clip.scored.v1";

  public ClipScored {
    Require.id("scoreId", scoreId);
    StreamId.require(streamId);
    Require.present("at", at);
    Require.notNegative("fromFrame", fromFrame);
    Require.notNegative("toFrame", toFrame);
    Require.finite("integratedLufs", integratedLufs);
    Require.finite("truePeakDbtp", truePeakDbtp);
    Require.range("silentMs", silentMs, 0, Double.MAX_VALUE);
    Require.notNegative("clippedSamples", clippedSamples);
    Require.notNegative("clicks", clicks);
    Require.range("centroidHz", centroidHz, 0, Double.MAX_VALUE);
    Require.range("stereoCorrelation", stereoCorrelation, -1, 1);
  }
}
