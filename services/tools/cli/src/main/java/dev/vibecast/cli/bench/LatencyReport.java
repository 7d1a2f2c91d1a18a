package dev.vibecast.cli.bench;

/**
 * What was measured.
 *
 * @param prompts how many were published
 * @param unanswered how many changed nothing within the time limit
 * @param audible published until the first changed frame reached a listener
 * @param decided published until the transition's event was read
 */
record LatencyReport(int prompts, int unanswered, Percentiles audible, Percentiles decided) {}
