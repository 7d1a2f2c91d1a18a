package dev.vibecast.scoring.played;

/**
 * A problem between two reports.
 *
 * @param problem what is wrong
 * @param scoreId the score made at the same time
 * @param streamId the stream
 * @param promptId prompt of the recipe, or null if unknown
 * @param fromFrame first frame that was checked
 * @param toFrame frame after the last
 * @param detail the figure and its limit, for people
 * @param appeared false when the stretch checked before had the same problem
 */
public record QualityProblem(
    Problem problem,
    String scoreId,
    String streamId,
    String promptId,
    long fromFrame,
    long toFrame,
    String detail,
    boolean appeared) {}
