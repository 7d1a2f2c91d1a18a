package dev.vibecast.gateway.audio;

/**
 * How many may listen.
 *
 * @param total at this gateway
 * @param perStream to one stream at this gateway
 */
public record ListenerLimits(int total, int perStream) {}
