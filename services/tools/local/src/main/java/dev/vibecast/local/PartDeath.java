package dev.vibecast.local;

import java.time.Duration;
import java.util.Optional;

/**
 * A process ended that should be running.
 *
 * @param part name of the part
 * @param exitStatus how it ended; 128 + n for signal n
 * @param lastLines end of its log
 * @param restartIn when it starts again; empty when it died too often
 */
public record PartDeath(
    String part, int exitStatus, String lastLines, Optional<Duration> restartIn) {}
